const beside = /转\s*[0-9]+|[0-9]{1,2}:[0-9]{2}/g;
const run = /[0-9][0-9 ()-]*[0-9]/g;

/** The numbers printed in one line, with plain hyphens; extensions behind 转 and times of day are no numbers. */
export const telephoneNumbers = (printed: string): string[] =>
  (
    printed
      .normalize("NFKC")
      .replace(/[—–‐‑−]+/g, "-")
      .replace(beside, " ; ")
      .replace(/\s*([()-])\s*/g, "$1")
      .match(run) ?? []
  )
    .flatMap((found) => found.split(/ +/))
    .map((found) =>
      found
        .replaceAll("(", "")
        .replace(/\)(?=[0-9])/g, "-")
        .replaceAll(")", ""),
    )
    .filter((found) => found.length >= 3);

const areaCode = /^(0(?:10|2[0-9]|[3-9][0-9]{2}))-?(?=[0-9])/;

/** The area code a number begins with, if it has one. */
export const areaCodeOf = (number: string): string | undefined => areaCode.exec(number)?.[1];

const subscriber = /^[0-9]{7,8}(-[0-9]{1,6})?$/;
const hotline = /^(1[0-9]{2,4}|9[0-9]{4,5})(-[0-9]{1,4})?$/;
const mobile = /^(86-?)?1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}$/;
const freephone = /^[48]00-?[0-9]{3}-?[0-9]{4}(-[0-9]{1,6})?$/;

/** Whether a number can be dialled: a landline with or without area code, a hotline, 400 and 800, a mobile. */
export const isTelephoneNumber = (number: string): boolean => {
  const local = number.replace(areaCode, "");
  return subscriber.test(local) || hotline.test(local) || freephone.test(number) || mobile.test(number);
};
