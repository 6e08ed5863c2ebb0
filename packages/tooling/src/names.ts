/** `service-guide` → `serviceGuide` */
export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `service-guide` → `ServiceGuide` */
export const pascalCase = (id: string): string => {
  const name = camelCase(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
};
