import { answerKeys, isLiking } from './answers';
import type { AnswerKey, Answers, Liking, Preference, SharedAnswers } from './types';

/**
 * What may leave this device: likings, and nothing else. A refusal and an unanswered question must be byte-identical to
 * the partner (care.md 4.4 rules 6 and 7; security.md T27), so both are simply absent, and the order is the
 * catalogue's, which tells nothing about when an answer was given. Locked items stay here.
 */
export const toShared = (answers: Answers, preferences: readonly Preference[]): SharedAnswers => {
  const shared = new Map<AnswerKey, Liking>();
  for (const key of preferences.filter(({ locked }) => !locked).flatMap(answerKeys)) {
    const answer = answers.get(key);
    if (isLiking(answer)) shared.set(key, answer);
  }
  return shared;
};
