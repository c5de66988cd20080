/** Two lists side by side; the longer one's rest stands alone. */
export function sideBySide<T>(
  left: readonly T[],
  right: readonly T[],
): readonly (readonly [T | undefined, T | undefined])[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]] as const);
}
