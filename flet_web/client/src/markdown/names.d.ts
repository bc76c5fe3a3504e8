/* Made by vite.config.ts of the packages that have these tables. */

declare module "virtual:markdown-names" {
  /** One language a line: its file, and all names that stand for it. */
  export const languageNames: string;
}

declare module "virtual:markdown-names/emoji" {
  /** One emoji a line, with its names. */
  export const emojiNames: string;
}
