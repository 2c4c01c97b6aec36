import type { RangeTarget } from './area';
import type { HostObject } from './hostObject';
import type { QuirkName } from './quirks';
import type { WorkbookModel } from './workbookModel';

/** The kinds of event that Office.js registers for, by the number they travel under. */
export const eventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventType = (typeof eventType)[keyof typeof eventType];

/** The objects that others lead to and that lead back to them, by the name of their class, and what each stands for. */
export interface Targets {
  Range: RangeTarget;
  /** The id of a sheet. */
  Worksheet: string;
}

/** Makes each of these objects for a session. */
export type Makers = {
  [Name in keyof Targets]: (target: Targets[Name], session: Session) => HostObject;
};

/** What one running add-in has of the host: the workbook, the objects it keeps references to, the pane it runs in. */
export interface Session {
  readonly model: WorkbookModel;
  /** The ways in which the host misbehaves. */
  readonly quirks: ReadonlySet<QuirkName>;
  /** The object of a class that stands for a target. */
  open<Name extends keyof Targets>(name: Name, target: Targets[Name]): HostObject;
  /** Keeps an object for later batches; returns the id it is found by. */
  keep(object: HostObject): string;
  kept(referenceId: string): HostObject | undefined;
  release(referenceId: string): void;
  /** Starts and stops passing on events of a kind, of one sheet by its id or of all as `Workbook`. */
  listen(type: EventType, target: string): void;
  ignore(type: EventType, target: string): void;
  /** Who of the two listens to an event of a sheet: the sheet's own handlers, the workbook's. */
  listeners(type: EventType, sheet: string): string[];
  /** Raises an event that the add-in's own write caused. */
  raise(event: OwnEvent): void;
  /** Shows or hides the pane. */
  showPane(visible: boolean): void;
  paneIsShown(): boolean;
}

/** An event as the handlers get it, under the sheet's id or `Workbook`. */
export interface OwnEvent {
  type: EventType;
  sheet: string;
  args: Record<string, unknown>;
}

/** A session that keeps references in memory and hands events and pane changes to the given callbacks. */
export function openSession(
  model: WorkbookModel,
  raise: (event: OwnEvent) => void,
  pane: { show(visible: boolean): void; isShown(): boolean },
  makers: Makers,
  quirks: ReadonlySet<QuirkName> = new Set(),
): Session {
  const references = new Map<string, HostObject>();
  const listening = new Set<string>();
  let last = 0;
  const session: Session = {
    model,
    quirks,
    open: (name, target) => makers[name](target, session),
    keep(object) {
      last += 1;
      const id = `ref-${last}`;
      references.set(id, object);
      return id;
    },
    kept: (id) => references.get(id),
    release: (id) => void references.delete(id),
    listen: (type, target) => void listening.add(`${type} ${target}`),
    ignore: (type, target) => void listening.delete(`${type} ${target}`),
    listeners: (type, sheet) => [sheet, 'Workbook'].filter((target) => listening.has(`${type} ${target}`)),
    raise,
    showPane: (visible) => pane.show(visible),
    paneIsShown: () => pane.isShown(),
  };
  return session;
}
