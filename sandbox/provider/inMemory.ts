import type { Adapter, AdapterConstructor, AdapterPayload } from 'oidc-provider';

/** Keeps what the provider has to remember for as long as the sandbox runs. */
export function inMemory(): AdapterConstructor {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();
  return class implements Adapter {
    constructor(private readonly kind: string) {}

    async upsert(id: string, payload: AdapterPayload, lifetime?: number): Promise<void> {
      kept.set(this.key(id), { payload, until: lifetime ? Date.now() + lifetime * 1000 : Infinity });
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      const found = kept.get(this.key(id));
      return found && found.until > Date.now() ? found.payload : undefined;
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.findWith((payload) => payload.uid === uid);
    }

    findByUserCode(code: string): Promise<AdapterPayload | undefined> {
      return this.findWith((payload) => payload.userCode === code);
    }

    async consume(id: string): Promise<void> {
      const found = kept.get(this.key(id));
      if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      kept.delete(this.key(id));
    }

    async revokeByGrantId(grant: string): Promise<void> {
      for (const [key, { payload }] of kept)
        if (key.startsWith(`${this.kind} `) && payload.grantId === grant) kept.delete(key);
    }

    private key(id: string): string {
      return `${this.kind} ${id}`;
    }

    private async findWith(isIt: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
      for (const [key, { payload, until }] of kept)
        if (key.startsWith(`${this.kind} `) && until > Date.now() && isIt(payload)) return payload;
      return undefined;
    }
  };
}
