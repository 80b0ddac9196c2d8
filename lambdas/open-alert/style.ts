/** The page's only style. Its hash lets it, and no other, past the page's own content policy; a test compares them. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--page:#f6f7f9;--card:#fff;--line:#d4d9df;--do:#0b5cad;--on-do:#fff;--alarm:#a40e26;--quiet:#eef1f4}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a3abb5;--page:#14171a;--card:#1e2226;--line:#3a4149;--do:#6cb2ff;--on-do:#0b1a2b;--alarm:#ff8f9c;--quiet:#272c32}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:36rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 .5rem}
h2{font-size:1rem;margin:0 0 .5rem}
p{margin:0 0 .75rem}
.clinic{color:var(--soft);margin:0}
.urgent h1{color:var(--alarm)}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:1rem 0}
.urgent .what{border-left:.375rem solid var(--alarm)}
.soft{color:var(--soft);font-size:.9375rem}
section>:last-child{margin-bottom:0}
blockquote{margin:0 0 .75rem;padding:.75rem;background:var(--quiet);border-radius:.5rem;font-size:1.1875rem;white-space:pre-wrap}
blockquote.ours{font-size:1rem}
ul{margin:0 0 .75rem;padding:0;list-style:none}
li{margin:0 0 .5rem}
a.call{display:block;padding:.75rem 1rem;border:2px solid var(--do);border-radius:.5rem;color:var(--do);font-weight:600;text-decoration:none}
label{display:block;font-weight:600;margin-bottom:.375rem}
textarea{width:100%;min-height:6rem;padding:.625rem;border:1px solid var(--soft);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}
button{width:100%;min-height:3rem;margin-top:.75rem;padding:.625rem 1rem;border:0;border-radius:.5rem;background:var(--do);color:var(--on-do);font:inherit;font-weight:600;cursor:pointer}
button.second{background:var(--card);color:var(--do);border:2px solid var(--do)}
form:first-child:not(:last-child){margin-bottom:.75rem}
form:first-child button:first-child{margin-top:0}
ul:last-child li:last-child{margin-bottom:0}
summary{cursor:pointer;font-weight:600;padding:.25rem 0}
details form{margin-top:.75rem}
.fault{color:var(--alarm);font-weight:600}
:focus-visible{outline:3px solid var(--do);outline-offset:2px}
`;

export const STYLE_HASH = 'sha256-8vQhZzOr8oE7ch27XX1dX36WOyXroPBSDRpoY95MSF4=';
