// The mails about reviews and about how a partnership ends. None tells what anybody answered.
import type { EndingHow } from "../../../schema/vocabulary.ts";
import { list, longDate } from "../format.ts";
import type { reviewMails as source } from "../fr/review-mails.ts";
import { reviews } from "./reviews.ts";

const half = (period: string): string => {
  const [year = "", which = ""] = period.split("-");
  return reviews.period(which, year);
};

interface Ending {
  who: string;
  how: EndingHow;
  termEnds: string | null;
  text: string;
}

const quoted = (text: string): string[] => (text === "" ? [] : [`“${text}”`]);

const SHEET =
  "What you learned may serve others: the partnership’s page opens an experience sheet already filled in, to read again and to publish if you wish.";
const SETTLED: Record<EndingHow, { subject: (p: Ending) => string; text: (p: Ending) => string; after: string }> = {
  renewed: {
    subject: () => "Your partnership is renewed",
    text: (p) => `${p.who} has confirmed: your partnership goes on until ${longDate("en", p.termEnds ?? "")}.`,
    after: SHEET,
  },
  finished: {
    subject: () => "Your partnership ends, its work done",
    text: (p) => `${p.who} has confirmed: your partnership has ended. All that was written in it can still be read.`,
    after: SHEET,
  },
  broken_off: {
    subject: (p) => `${p.who} stops your partnership`,
    text: (p) => `${p.who} has put an end to your partnership. All that was written in it can still be read.`,
    after: `The coordination will listen to you if you wish. ${SHEET}`,
  },
};

export const reviewMails = {
  review_asked: (p) => ({
    subject: `Your review with ${list("en", p.names)}`,
    text: [
      `How is your partnership with ${list("en", p.names)} going? The review of ${half(p.period)} has seven questions: ten minutes, two or three of you around a table.`,
      "Each answers on their own side. Nobody reads the other’s answers before all are in.",
    ],
  }),
  review_reminder: (p) => ({
    subject: `Your review with ${list("en", p.names)} still awaits you`,
    text: [
      `The review of ${half(p.period)} still awaits your answers. Seven questions are enough, and nothing is shown before everyone has answered.`,
      "This is the only reminder you will receive.",
    ],
  }),
  review_complete: (p) => ({
    subject: `Your review with ${list("en", p.names)} can be read`,
    text: [
      `All answers to the review of ${half(p.period)} are in. The page puts them side by side, with what you see alike and what you see differently.`,
      "Read them, then talk about them in person.",
    ],
  }),
  ending_proposed: (p) => ({
    subject:
      p.how === "renewed" ? `${p.who} proposes to go on together` : `${p.who} proposes to finish the partnership`,
    text: [
      p.how === "renewed"
        ? `${p.who} proposes to renew your partnership until ${longDate("en", p.termEnds ?? "")}.`
        : `${p.who} thinks that the work is done, and proposes to finish your partnership.`,
      ...quoted(p.text),
      "Nothing changes until you have answered.",
    ],
  }),
  ending_confirmed: (p) => ({
    subject: `${p.who} agrees on what comes next in the partnership`,
    text: [`${p.who} has said yes. One answer is still missing.`, ...quoted(p.text)],
  }),
  ending_refused: (p) => ({
    subject: `${p.who} would like to talk first`,
    text: [
      p.how === "renewed"
        ? `${p.who} has not confirmed that your partnership is renewed.`
        : `${p.who} has not confirmed that your partnership ends.`,
      ...quoted(p.text),
      "Nothing has changed. Talk, then propose something else.",
    ],
  }),
  ending_withdrawn: (p) => ({
    subject: `${p.who} has taken its proposal back`,
    text: [`${p.who} has taken back what was proposed for your partnership. Nothing has changed.`, ...quoted(p.text)],
  }),
  ending_settled: (p) => ({
    subject: SETTLED[p.how].subject(p),
    text: [SETTLED[p.how].text(p), ...quoted(p.text), SETTLED[p.how].after],
  }),
} satisfies typeof source;
