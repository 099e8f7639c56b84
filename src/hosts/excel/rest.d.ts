/** What functions.js leaves out of a file (scripts/site/rest-loader.ts). */
declare module '*?rest' {
  const rest: object;
  export default rest;
}
