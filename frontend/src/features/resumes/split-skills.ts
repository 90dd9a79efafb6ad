export const mostSkills = 60;
const longest = 40;

/** Skills out of what was typed or pasted: split at commas, semicolons, 、 and line ends, never at `C/C++` or `Node.js`. */
export function splitSkills(text: string): string[] {
  return text
    .split(/[,，、;；\n\r\t|｜]+/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim().slice(0, longest))
    .filter(Boolean);
}

const folded = (skill: string) => skill.normalize('NFKC').toLowerCase();

/** The list with more skills at its end; one that is there already is not doubled. */
export function withSkills(skills: readonly string[], more: readonly string[]): string[] {
  const known = new Set(skills.map(folded));
  const fresh = more.filter((skill) => {
    const isNew = !known.has(folded(skill));
    known.add(folded(skill));
    return isNew;
  });
  return [...skills, ...fresh].slice(0, mostSkills);
}
