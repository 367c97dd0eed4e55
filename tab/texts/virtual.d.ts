/** The messages that the page uses, of one language, cut out of texts/ by the build. */
declare module 'virtual:texts' {
  const source: string;
  export default source;
}
