import type {
  Acceptance,
  AcceptedAnswer,
  CleanAnswer,
  DecisionSent,
  ReviewsAnswer,
} from '../../shared/api/review';
import type { VersionAddress } from './archiveApi';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** What is asked and said of decisions about versions. */
export interface ReviewApi {
  /** What was decided of a version. */
  getReviews: (address: VersionAddress) => Promise<Outcome<ReviewsAnswer>>;
  /** Accepts, returns or reopens a version; refused where somebody else has decided since `seen`. */
  decide: (
    address: VersionAddress,
    decision: DecisionSent,
    seen: ReviewsAnswer,
  ) => Promise<Outcome<ReviewsAnswer>>;
  /** What waits for a decision in a region and year and is clean; the caller's own region when none is named. */
  listClean: (year: number, region: string | null) => Promise<Outcome<CleanAnswer>>;
  /** Accepts clean reports of a year, a hundred at most; safe to send again. */
  acceptClean: (year: number, reports: Acceptance['reports']) => Promise<Outcome<AcceptedAnswer>>;
}

export const reviewApi = (ask: Ask): ReviewApi => ({
  getReviews: (address) => ask('getReviews', 'reviews', { at: { ...address } }),
  decide: (address, decision, { tag }) =>
    ask('decide', 'reviews', { at: { ...address }, body: decision, ifMatch: tag }),
  listClean: (year, region) => ask('listClean', 'clean', { query: { year, region } }),
  acceptClean: (year, reports) => ask('acceptClean', 'accepted', { body: { year, reports } }),
});
