import type { Answer, AnswerName } from './answerSchemas';

/** Checks JSON against the shape it should have; null when it has another. */
export async function parseAnswer<N extends AnswerName>(name: N, json: unknown): Promise<Answer<N> | null> {
  const { answerSchemas } = await import('./answerSchemas');
  const parsed = answerSchemas[name].safeParse(json);
  return parsed.success ? (parsed.data as Answer<N>) : null;
}
