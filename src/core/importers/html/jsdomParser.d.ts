/** The small parser that ships with Readability, without types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** Readability's Document; core has no DOM types. */
    parse(html: string): never;
  }
}
