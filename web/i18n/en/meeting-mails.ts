// The mails about meetings between authorities, and about an organisation that leaves a partnership.
import { list } from "../format.ts";
import type { meetingMails as source } from "../fr/meeting-mails.ts";
import { meetingTime } from "../meeting-time.ts";

type Told = Parameters<typeof source.meeting_called>[0];

const when = (p: Told): string => [...meetingTime("en", p), ...(p.place ? [`Place: ${p.place}`] : [])].join("\n");

export const meetingMails: typeof source = {
  meeting_called: (p) => ({
    subject: `A meeting: ${p.title}`,
    text: [
      `Your organisation is invited to a meeting: “${p.title}”.`,
      when(p),
      "The agenda is on this page, in the languages of the meeting.",
    ],
  }),
  meeting_moved: (p) => ({
    subject: `Changed: ${p.title}`,
    text: [`The time or the place of the meeting “${p.title}” has changed. This is what holds now:`, when(p)],
  }),
  meeting_cancelled: (p) => ({
    subject: `Cancelled: ${p.title}`,
    text: [
      `The meeting “${p.title}” will not take place. It was planned like this:`,
      when(p),
      ...(p.reason ? [`“${p.reason}”`] : []),
    ],
  }),
  partnership_left: (p) => ({
    subject: `${p.name} leaves a partnership`,
    text: [
      `${p.name} leaves its partnership with ${list("en", p.names)}. This is why:`,
      `“${p.reason}”`,
      "What was done and said stays to be read. Those who stay may go on together, or leave it there.",
    ],
  }),
};
