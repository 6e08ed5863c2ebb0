import type { GeneratedFiles } from "./generated-file.js";

export const generateReference = (): GeneratedFiles => new Map();
