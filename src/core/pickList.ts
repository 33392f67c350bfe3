/** What a question offers to pick from: the words after its colon. None where it has none. */
export const optionsIn = (question: string): readonly string[] => {
  const [, list] = question.split(/[:：]\s*(.+)$/su);
  if (!list) return [];
  return list
    .replace(/[.?!。？؟]+\s*$/u, '')
    .split(/\s*[,،、]\s*/u)
    .filter((option) => option !== '');
};
