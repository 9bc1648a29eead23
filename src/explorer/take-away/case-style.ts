/** How a case file looks: on a screen in light and dark, and on paper. Part of the file, which fetches nothing. */
export const CASE_STYLE = `
:root { color-scheme: light dark; --ink: #212529; --quiet: #495057; --edge: #dee2e6; --ground: #fff; --card: #f8f9fa; --link: #364fc7; --red: #b42318; --orange: #9a4a00; --gray: #495057; --teal: #087f5b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecef; --quiet: #b0b7be; --edge: #3b3f45; --ground: #17191c; --card: #1f2226; --link: #9db2ff; --red: #ff9a91; --orange: #ffb86b; --gray: #c1c7cd; --teal: #63e6be; } }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .4rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.6rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--edge); font-size: 1.35rem; line-height: 1.3; }
h3 { margin: 0 0 .2rem; font-size: 1.05rem; line-height: 1.35; }
p { margin: .3rem 0; }
a { color: var(--link); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
.over, .small, .note, .at { color: var(--quiet); }
.over { margin: 0; font-size: .85rem; font-weight: 600; letter-spacing: .02em; }
.small { font-size: .875rem; }
.block { display: block; }
.note { font-size: .875rem; }
.local { color: var(--quiet); font-weight: 400; }
.title { margin-top: .6rem; font-size: .875rem; font-weight: 600; }
.ref { font-size: .8em; text-decoration: none; white-space: nowrap; }
.ref:hover { text-decoration: underline; }
.picture { overflow: auto; border: 1px solid var(--edge); border-radius: 8px; background: #fff; }
.picture svg { display: block; width: max(100%, 56rem); height: auto; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; font-weight: 600; }
[data-verdict='APPLIES'] { color: var(--red); }
[data-verdict='WOULD_APPLY'] { color: var(--orange); }
[data-verdict='UNKNOWN'] { color: var(--gray); }
[data-verdict='DOES_NOT_APPLY'] { color: var(--teal); }
article { margin: .9rem 0; padding: .9rem 1.1rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
summary { margin-top: .5rem; font-size: .875rem; font-weight: 600; cursor: pointer; }
.trace, .trace ul { margin: .15rem 0; padding-left: 1.1rem; list-style: none; font-size: .925rem; }
.trace { padding-left: 0; }
.trace ul { border-left: 2px solid var(--edge); }
.test { display: flex; gap: .4rem; margin: .1rem 0; }
.truth { flex: none; min-width: 4.4rem; font-size: .85em; font-weight: 600; }
[data-truth='TRUE'] { color: var(--teal); }
[data-truth='FALSE'] { color: var(--red); }
[data-truth='UNKNOWN'] { color: var(--gray); }
.quotes { margin-top: .5rem; padding-left: .9rem; border-left: 3px solid var(--edge); list-style: none; font-size: .925rem; }
.quotes li { margin: .3rem 0; }
.relations { padding: 0; list-style: none; }
.relations > li { margin: .9rem 0; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .925rem; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; }
tbody th { font-weight: 600; }
.sources li { margin: .5rem 0; }
.sources li:target { background: var(--card); outline: 2px solid var(--link); outline-offset: 4px; }
pre { overflow-x: auto; padding: .7rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--card); font-size: .8rem; line-height: 1.4; white-space: pre-wrap; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --edge: #bbb; --ground: #fff; --card: #fff; --link: #000; --red: #8a1c12; --orange: #7a3b00; --gray: #333; --teal: #05543c; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .picture { overflow: visible; }
  .picture svg { width: 100%; max-height: 22cm; }
  article, .relations > li, tr, .sources li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  summary { list-style: none; }
}
`;
