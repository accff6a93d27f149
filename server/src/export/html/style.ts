/** Colours for a dark screen, by the system's choice or by VS Code's. */
const dark = (colours: string): string =>
  `@media (prefers-color-scheme: dark) { :root { ${colours} } }
body.vscode-light { --ink: #1b1b1b; --paper: #fff; --rule: #1b1b1b; }
body.vscode-dark, body.vscode-high-contrast { ${colours} }`;

/** How the page looks: the proportions of the UN's own print, in light and dark, on screen and paper. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --rule: #1b1b1b; --by0: #0b57a4; --by1: #a3360b; --by2: #146c2e; --by3: #7a1fa2; --by4: #8a5a00; --by5: #00686e; }
${dark('--ink: #e6e6e6; --paper: #1e1e1e; --rule: #9a9a9a; --by0: #7fb8f5; --by1: #ffa585; --by2: #86d99a; --by3: #d6a0ee; --by4: #e6bd6a; --by5: #72d6dc;')}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.35 "Times New Roman", Times, serif; }
.page { max-width: 38rem; margin: 0 auto; padding: 2rem 1.5rem; overflow-wrap: break-word; }
.masthead, .organ { display: flex; justify-content: space-between; align-items: flex-end; gap: 1rem; }
.masthead { border-bottom: 1px solid var(--rule); font-size: 1.3rem; }
.masthead .symbol { font-size: 1rem; }
.organ { align-items: flex-start; border-bottom: 3px solid var(--rule); padding: 0.4rem 0 2rem; margin-bottom: 1.5rem; }
.organ strong { font-size: 1.6rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; } h3, h4, h5, h6 { font-size: 1rem; }
p { margin: 0 0 0.7rem; text-align: justify; }
.in1 { text-indent: 2.4rem; } .in2 { text-indent: 4.8rem; } .in3 { text-indent: 7.2rem; } .in4, .in5 { text-indent: 9.6rem; }
sup { line-height: 0; } sup a { color: inherit; }
ins { text-decoration: underline; text-underline-offset: 0.15em; } del { text-decoration: line-through; }
.by { font: 600 0.7em/1 sans-serif; margin: 0 0.3em; padding: 0 0.25em; border: 1px solid currentColor; border-radius: 0.2em; display: inline-block; text-indent: 0; text-decoration: none; }
.end { opacity: 0.6; }
.by0 { color: var(--by0); } .by1 { color: var(--by1); } .by2 { color: var(--by2); } .by3 { color: var(--by3); } .by4 { color: var(--by4); } .by5 { color: var(--by5); }
table { border-collapse: collapse; margin: 0 0 1rem; border-top: 1px solid var(--rule); border-bottom: 2px solid var(--rule); font-size: 0.85em; width: 100%; }
td { padding: 0.2rem 0.4rem; vertical-align: bottom; } td:not(:first-child) { text-align: right; }
.problem { max-width: 38rem; margin: 1rem auto 0; padding: 0.4rem 0.8rem; border-left: 4px solid var(--by1); font: 0.9rem sans-serif; }
tr.deletion { text-decoration: line-through; } tr.insertion { text-decoration: underline; }
.notes { border-top: 1px solid var(--rule); margin-top: 2rem; padding: 0.6rem 0 0 2rem; font-size: 0.85em; }
.notes a { color: inherit; text-decoration: none; }
@media screen and (max-width: 34rem) { p { text-align: start; } }
@media print { .page { max-width: none; padding: 0; } .notes a { display: none; } :root { --ink: #000; --paper: #fff; --rule: #000; } }
`;
