import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import type { CardGroupId } from '../../state/filling/card';
import type { LaidOut } from '../../state/paneState';
import type { Presentation } from '../../state/filling/presentation';
import type { ShownCard } from '../../state/filling/settleCards';
import { FindingCard } from './FindingCard';
import { MendedCard } from './MendedCard';
import { usePane, usePaneState, type PaneView } from '../paneContext';
import { useIsPointedAt } from './useIsPointedAt';
import { useSettledCards } from './useSettledCards';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  clean: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

interface FindingsListProps {
  found: LaidOut;
  presented: Presentation;
}

/** The findings by table, the worst first. While the pointer is over the list nothing in it changes place. */
export function FindingsList({ found, presented }: FindingsListProps): ReactElement {
  const styles = useStyles();
  const view = usePane();
  const { say } = view;
  const filter = usePaneState((state) => state.filter);
  const list = useRef<HTMLDivElement>(null);
  const settled = useSettledCards(presented, filter, useIsPointedAt(list));
  return (
    <div ref={list} data-testid="findings">
      {settled.length === 0 && (presented.phase === 'judged' || filter !== 'all') && (
        <p className={styles.clean} data-testid="no-findings">
          <CheckmarkCircle20Regular className={styles.tick} />
          {say(found.cards.length === 0 ? 'noFindingsText' : 'noneInFilter')}
        </p>
      )}
      {groupsOf(settled).map(({ group, cards }) => (
        <section key={group} className={styles.group} data-testid={`group-${group}`}>
          <h2 className={styles.heading}>{headingOf(group, found.report.edition, view)}</h2>
          <ul className={styles.list}>
            {cards.map(({ card, gone }) => (
              <li key={card.id}>
                {gone ? <MendedCard /> : <FindingCard card={card} report={found.report} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A table goes by its printed title, which is Chinese, and in English by its short name. */
function headingOf(group: CardGroupId, edition: EditionId, { locale, say }: PaneView): string {
  if (group === 'report') return say('groupReport');
  if (group === 'narrative') return say('groupNarrative');
  const table = editions[edition].tables.find(({ id }) => id === group);
  return (locale === 'zh' ? table?.title : table?.name.en) ?? group;
}

/** Cards come sorted by group, but held ones may follow out of turn: they join the group that is there. */
function groupsOf(shown: ShownCard[]): { group: CardGroupId; cards: ShownCard[] }[] {
  const groups = new Map<CardGroupId, ShownCard[]>();
  for (const each of shown) groups.set(each.card.group, [...(groups.get(each.card.group) ?? []), each]);
  return [...groups].map(([group, cards]) => ({ group, cards }));
}
