/** An object of the host with its type closed over. Member names are camelCase; errors are HostErrors. */
export interface HostObject {
  readonly type: string;
  scalars(): string[];
  isObject(member: string): boolean;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  object(member: string, args: unknown[]): HostObject | null;
  call(member: string, args: unknown[]): unknown;
  writes(member: string): boolean;
  items(): HostObject[] | null;
  item(key: unknown): HostObject;
  /** `{Id}` or `{_ReferenceId}` or nothing, as an instantiation is answered. */
  identity(): Record<string, string>;
  readonly target: unknown;
}
