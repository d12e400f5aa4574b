declare module 'commonmark-spec' {
  const commonmark: { text: string; tests: { number: number; section: string; markdown: string; html: string }[] };
  export default commonmark;
}
