/** Letters by the direction in which they run. */

export const RTL = /(?!\p{Nd})[\u0590-\u08ff]/u;
export const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
export const LTR_OR_FIGURE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
