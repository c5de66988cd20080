/** The looks of the docs page. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 3rem; border-bottom: 1px solid; }
h3 { margin-bottom: 0.2rem; }
code, .method { font-family: ui-monospace, monospace; font-size: 0.92em; }
body { overflow-wrap: anywhere; }
.method { text-transform: uppercase; font-weight: 700; }
table { border-collapse: collapse; margin: 0.5rem 0; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #8884; }
nav ul { columns: 20rem 2; padding-inline-start: 1.2rem; }
`;
