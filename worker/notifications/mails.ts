// Each mail the network sends: its kind, what it needs to know, and its words in the reader's language.
import type {
  DigestPace,
  EndingHow,
  Locale,
  MissingCode,
  ModerationAct,
  ModerationReason,
  NoticeKind,
} from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";

export interface MailPayload {
  sign_in: { token: string; next: string };
  invitation: { token: string; organisation: string; inviter: string };
  proposal_received: { proposal: string; from: string; to: string };
  proposal_offered: { proposal: string; other: string };
  proposal_approved: { proposal: string; other: string };
  proposal_declined: { proposal: string; other: string; reason: string };
  proposal_question: { proposal: string; other: string; text: string };
  proposal_coordination: { proposal: string; from: string; to: string; text: string };
  proposal_accepted_one: { proposal: string; other: string };
  proposal_withdrawn: { proposal: string; other: string };
  proposal_unavailable: { proposal: string; other: string };
  proposal_closed: { proposal: string; other: string };
  proposal_reminder: { proposal: string; other: string; days: number };
  proposal_expired: { proposal: string; other: string };
  proposal_silent: { proposal: string; from: string; to: string };
  proposal_escalated: { proposal: string; from: string; to: string };
  partnership_opened: { partnership: string; other: string };
  circle_proposed: { circle: string; names: string[] };
  circle_repaired: { circle: string; names: string[] };
  circle_question: { circle: string; who: string; text: string };
  circle_coordination: { circle: string; names: string[]; text: string };
  circle_reminder: { circle: string; names: string[]; days: number };
  circle_opened: { partnership: string; names: string[] };
  circle_broken: { circle: string; names: string[]; reason: string };
  circle_expired: { circle: string; names: string[] };
  circle_to_repair: { circle: string; names: string[]; all: string[] };
  circle_left: { partnership: string; name: string };
  circle_closed: { circle: string; names: string[] };
  agreement_written: { partnership: string; name: string };
  agreement_changed: { partnership: string; name: string };
  agreement_in_force: { partnership: string; names: string[] };
  agreement_waived: { partnership: string; names: string[]; code: MissingCode; reason: string };
  meeting_called: ToldOfMeeting;
  meeting_moved: ToldOfMeeting;
  meeting_cancelled: ToldOfMeeting;
  partnership_left: { partnership: string; name: string; names: string[]; reason: string };
  step_soon: { partnership: string; title: string; names: string[]; starts: string; ends: string };
  step_late: { partnership: string; title: string; names: string[]; starts: string; ends: string };
  review_asked: { partnership: string; period: string; names: string[] };
  review_reminder: { partnership: string; period: string; names: string[] };
  review_complete: { partnership: string; period: string; names: string[] };
  ending_proposed: ToldOfEnding;
  ending_confirmed: ToldOfEnding;
  ending_refused: ToldOfEnding;
  ending_withdrawn: ToldOfEnding;
  ending_settled: ToldOfEnding;
  course_enrolled: ToldOfCourseSession;
  course_waiting: ToldOfCourseSession;
  course_seat_offered: ToldOfCourseSession;
  course_offer_passed: ToldOfCourseSession;
  course_session_moved: ToldOfCourseSession;
  course_session_cancelled: ToldOfCourseSession;
  badge_issued: { badge: string; title: string };
  badge_revoked: { badge: string; title: string; reason: string };
  course_partner_asked: { course: string; title: string; organisation: string };
  moderation_decided: { act: ModerationAct; reason: ModerationReason; text: string; title: string; path: string };
  moderation_judged: { act: ModerationAct; text: string; path: string };
  moderation_danger: { path: string };
  moderation_danger_waits: { path: string };
  notice: NewsOfTopic & { unsubscribe: string };
  digest: { pace: DigestPace; topics: NewsOfTopic[]; others: number; unsubscribe: string };
}

/** What is proposed or settled for the end of a partnership's term, and by whom. */
export interface ToldOfEnding {
  partnership: string;
  who: string;
  how: EndingHow;
  termEnds: string | null;
  text: string;
}

/** When and where a meeting is, by the clocks of the place and by those of whoever is told. */
export interface ToldOfMeeting {
  meeting: string;
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  zone: string;
  place: string;
  reason: string;
}

/** A session of a course, as somebody in it or waiting for it is told; `link` only to those who have a seat. */
export interface ToldOfCourseSession {
  session: string;
  state: "enrolled" | "waiting" | "offered";
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place: string;
  link: string;
  until: string;
  position: number;
  reason: string;
}

/** What is new in one topic, and the first place not seen. */
export interface NewsOfTopic {
  topic: string;
  title: string;
  from: number;
  told: { kind: NoticeKind; count: number }[];
}
export type MailKind = keyof MailPayload;

export interface Mail {
  to: string;
  subject: string;
  text: string;
  headers?: Record<string, string>;
}

/** Where each kind of mail leads. A sign-in link only opens a page: its button, not the address, uses the token. */
function linkOf(origin: string, kind: MailKind, payload: Record<string, string>): string {
  if (kind === "sign_in") {
    return `${origin}/sign-in/link?token=${payload.token}${payload.next ? `&next=${encodeURIComponent(payload.next)}` : ""}`;
  }
  if (kind === "invitation") return `${origin}/invitations/accept?token=${payload.token}`;
  if (kind.startsWith("circle_") && payload.circle) return `${origin}/circles/${payload.circle}`;
  if (kind.startsWith("review_")) return `${origin}/partnerships/${payload.partnership}/reviews/${payload.period}`;
  if (kind.startsWith("meeting_")) return `${origin}/meetings/${payload.meeting}`;
  if (kind.startsWith("badge_")) return `${origin}/badges/${payload.badge}`;
  if (kind === "course_partner_asked") return `${origin}/courses/${payload.course}`;
  if (kind.startsWith("course_")) return `${origin}/sessions/${payload.session}`;
  if (kind === "partnership_opened" || payload.partnership) return `${origin}/partnerships/${payload.partnership}`;
  if (kind === "notice") return topicAddress(origin, payload.topic ?? "", Number(payload.from));
  if (kind === "digest") return `${origin}/notices`;
  if (kind.startsWith("moderation_")) return `${origin}${payload.path}`;
  return `${origin}/proposals/${payload.proposal}`;
}

export function compose<K extends MailKind>(
  origin: string,
  locale: Locale,
  kind: K,
  to: string,
  payload: MailPayload[K],
): Mail {
  const t = messages(locale).mails;
  const words = t[kind] as (p: MailPayload[K], at: typeof addressOf) => { subject: string; text: string[] };
  const addressOf = ({ topic, from }: NewsOfTopic) => topicAddress(origin, topic, from);
  const { subject, text } = words(payload, addressOf);
  const link = linkOf(origin, kind, payload as Record<string, string>);
  const leave = "unsubscribe" in payload ? `${origin}/unsubscribe?token=${payload.unsubscribe}` : null;
  const foot = leave ? [`${t.unsubscribe}\n${leave}`] : [];
  return {
    to,
    subject,
    text: [t.hello, ...text, link, t.signature, ...foot].join("\n\n"),
    ...(leave && { headers: oneClick(leave) }),
  };
}

const topicAddress = (origin: string, topic: string, from: number): string =>
  `${origin}/topics/${topic}${from > 1 ? `?from=${from}` : ""}`;

/** The mail program's own button: a POST to this address, without cookie nor page (RFC 8058). */
const oneClick = (address: string): Record<string, string> => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
