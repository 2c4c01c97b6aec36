/** Someone that one can be in the sandbox. */
export interface PersonaChoice {
  id: string;
  name: string;
  detail: string;
}

/** Fills the choice of personas and switches between them; the page starts anew as the other one. */
export async function offerPersonas(select: HTMLSelectElement): Promise<string> {
  const response = await fetch('/identity/personas');
  if (!response.ok) throw new Error(`/identity/personas answered ${response.status}`);
  const personas = (await response.json()) as PersonaChoice[];
  const chosen = localStorage.getItem(chosenKey);
  const current = personas.find(({ id }) => id === chosen) ?? personas[0];
  if (current === undefined) throw new Error('the sandbox has no personas');
  select.replaceChildren(
    ...personas.map(
      ({ id, name, detail }) => new Option(`${name} · ${detail}`, id, false, id === current.id),
    ),
  );
  await choose(current.id);
  select.addEventListener('change', () => {
    localStorage.setItem(chosenKey, select.value);
    void choose(select.value).then(() => location.reload());
  });
  return current.id;
}

const chosenKey = 'gouji.persona';

async function choose(id: string): Promise<void> {
  const response = await fetch('/identity/persona', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  if (!response.ok) throw new Error(`/identity/persona answered ${response.status}`);
}
