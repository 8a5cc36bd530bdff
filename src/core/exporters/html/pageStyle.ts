/** The whole style sheet of an exported page: small, for screen and paper, light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:light-dark(#1b1b1b,#e4e2dd);--second:light-dark(#54524d,#b0aea8);--paper:light-dark(#fcfbf8,#16181b);--line:light-dark(#dcd9d1,#303338);--link:light-dark(#0b4f8c,#8fc1ff);--hit:#ffd84d}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Source Serif 4",Charter,Georgia,serif;overflow-wrap:break-word}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-weight:600;font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;margin:.25rem 0 1rem;text-wrap:balance}
h2,h3,h4{line-height:1.25;margin:2em 0 .5em}
h2 :is(b,strong),h3 :is(b,strong),h4 :is(b,strong){font-weight:inherit}
section h2{border-top:1px solid var(--line);padding-top:1.5rem}
a{color:var(--link)}
figure{margin:1.5rem 0}
img{display:block;max-width:100%;max-height:85vh;width:auto;height:auto}
.kicker,.dates,.kind,.credit,.note,.source,.missing,.where,.guess,.rights,.corrections,figcaption{font-family:system-ui,sans-serif;font-size:.875rem;line-height:1.5;color:var(--second)}
figcaption p{margin:.35rem 0}
p,li{white-space:pre-line}
ins{text-decoration:none}
.pull-quote{font-size:1.25rem}
.summary{font-size:1.25rem}
.missing{margin:0}
.dateline{font-variant-caps:all-small-caps;letter-spacing:.04em}
blockquote{margin:1.5rem 0;padding-inline-start:1.25rem;border-inline-start:3px solid var(--line)}
blockquote+blockquote{margin-top:-1.5rem}
pre{overflow:auto;white-space:pre-wrap;font-size:.875rem}
table{border-collapse:collapse;font-size:.9375rem;display:block;overflow-x:auto}
th,td{border-bottom:1px solid var(--line);padding:.35rem .75rem .35rem 0;text-align:start;vertical-align:top;min-width:4rem}
.names,.events{padding-inline-start:0;list-style:none}
.names li,.events li{margin:.75rem 0}
.said{margin:0;padding-inline-start:1.25rem;list-style:none}
.names .said li{margin:.5rem 0}
.where a{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;padding:0 .2rem}
.events .when{display:block;font-family:system-ui,sans-serif;font-size:.875rem}
[data-entity]{cursor:pointer}
.names b:hover,.names b[aria-pressed=true]{text-decoration:underline;text-underline-offset:.2em}
.name.lit{--lit:light-dark(#ffe9a8,#4a3c12);background:var(--lit);box-shadow:0 2px 0 light-dark(#9a6b00,#e0b84d)}
.name.lit.place{--lit:light-dark(#d6f0dc,#17402a)}
.name.lit.organisation{--lit:light-dark(#e5dcfb,#372b5e)}
h1 .name.lit{background:linear-gradient(var(--lit) 0 0) 0 52%/100% .92em no-repeat;box-shadow:none;text-decoration:underline .06em;text-underline-offset:.12em}
mark.kept{background:none;color:inherit}
mark.kept.ground{background:light-dark(#f6efd9,#332a10)}
mark.kept.line{text-decoration:underline 2px light-dark(#7a5b00,#e0b84d);text-underline-offset:.2em}
mark.kept.margin{border-inline-start:3px solid light-dark(#7a5b00,#e0b84d);padding-inline-start:.25em}
mark.kept[id]::before{content:"Highlight, ground: ";position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
mark.kept.line[id]::before{content:"Highlight, line under: "}
mark.kept.margin[id]::before{content:"Highlight, line in the margin: "}
.kept-list li{margin:.75rem 0}
.own-note{margin:.35rem 0 0;white-space:pre-wrap;font-family:system-ui,sans-serif;font-size:.9375rem}
#lede-says{position:fixed;bottom:.75rem;inset-inline-end:.75rem;margin:0;padding:.35rem .75rem;background:var(--ink);color:var(--paper);font:.875rem system-ui,sans-serif}
#lede-says:empty{display:none}
:target{background:var(--hit);color:#1b1b1b}
li:target,figure:target{color:inherit;outline:3px solid var(--hit);outline-offset:.35rem;background:none}
@media print{mark.kept{background:none;border:0;padding:0;text-decoration:underline dotted}#lede-says{display:none}.name.lit{background:none;text-decoration:underline;box-shadow:none}body{font-size:10.5pt;background:none}main{max-width:none;padding:0}figure,li,table{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}img{max-height:11cm;width:auto}a{color:inherit}@page{margin:2cm}}
`;
