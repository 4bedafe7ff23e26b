// The closed lists everyone agrees on: one word for one thing in SQL, TypeScript, URL and page.

/** Proposed from the country, editable, never imposed. */
export const SIDES = ["north", "south"] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === "north" ? "south" : "north");

export const KINDS = [
  "association",
  "local_authority",
  "school",
  "training_centre",
  "institution",
  "cooperative",
  "health",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

/** draft: seen by its own people only · published: in the directory and the matching · paused: kept, out of both ·
 * suspended by the coordination: out of both, and seen by its own people only. */
export const ORGANISATION_STATES = ["draft", "published", "paused", "suspended"] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

/** Who sees an organisation: anyone, people signed in, or coordinators alone (for those at risk). */
export const VISIBILITIES = ["public", "network", "coordinators"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const LEVELS = [1, 2, 3] as const; // practises, masters, can teach others
export type Level = (typeof LEVELS)[number];
export const PRIORITIES = [1, 2, 3] as const;
export type Priority = (typeof PRIORITIES)[number];

export const WAYS = ["exchange_visit", "remote", "training", "volunteers"] as const;
export type Way = (typeof WAYS)[number];

export const SDGS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
export type Sdg = (typeof SDGS)[number];

/** Languages an organisation may work in (ISO 639-1, 639-3 where there is no shorter code). */
export const WORKING_LANGUAGES = [
  "fr",
  "en",
  "ar",
  "es",
  "pt",
  "wo",
  "ff",
  "bm",
  "ha",
  "snk",
  "zgh",
  "kab",
  "mos",
  "sw",
  "mg",
  "de",
  "nl",
  "it",
  "pl",
  "ro",
  "tr",
  "uk",
] as const;
export type WorkingLanguage = (typeof WORKING_LANGUAGES)[number];

/** Languages the pages speak. French is the source. */
export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const MEMBER_ROLES = ["member", "manager"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export const NETWORK_ROLES = ["coordinator", "administrator"] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

/** Least right a route asks for; the use-case then asks for the particular one. */
export const ACCESS = ["public", "signed-in", "member", "manager", "coordinator", "administrator"] as const;
export type Access = (typeof ACCESS)[number];

export const PROPOSAL_STATES = ["proposed", "approved", "accepted", "declined", "expired", "withdrawn"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
export const PROPOSAL_ORIGINS = ["organisation", "coordinator", "round"] as const;
export type ProposalOrigin = (typeof PROPOSAL_ORIGINS)[number];
export const ANSWERS = ["accept", "decline", "ask"] as const;
export type Answer = (typeof ANSWERS)[number];

/** proposed: awaits its members · broken: someone left, it may be repaired · repaired: another circle took its place */
export const CIRCLE_STATES = ["proposed", "accepted", "broken", "repaired", "closed"] as const;
export type CircleState = (typeof CIRCLE_STATES)[number];

/** Why an organisation is owed a place beside the shortlists of others; `enough`: it has been seen. */
export const STANDINGS = ["newcomer", "first_partnership", "seldom_shown", "enough"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Pending proposals an organisation may have at once as the one that proposes, and as many as the one that receives. */
export const PENDING_CAP = 3;

/** After so many proposals in a row without a word, coordinators call, and propose a pause: nobody is deleted. */
export const SILENCES = 3;

export const TOKEN_SCOPES = ["read", "write"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const IMPORT_STATES = ["running", "done"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Languages a text of the board may be in: those the search knows how to stem. */
export const BOARD_LANGUAGES = ["fr", "en", "es", "pt", "ar"] as const;
export type BoardLanguage = (typeof BOARD_LANGUAGES)[number];

export const TOPIC_KINDS = ["question", "discussion", "sheet"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** Who reads a topic: anyone, people signed in, those of one partnership, coordinators alone. */
export const TOPIC_VISIBILITIES = ["public", "network", "partnership", "coordinators"] as const;
export type TopicVisibility = (typeof TOPIC_VISIBILITIES)[number];

/** open · locked: read, no longer answered · waiting: for a moderator · hidden · deleted · merged: lives on in another */
export const TOPIC_STATES = ["open", "locked", "waiting", "hidden", "deleted", "merged"] as const;
export type TopicState = (typeof TOPIC_STATES)[number];

export const POST_STATES = ["visible", "waiting", "hidden", "deleted"] as const;
export type PostState = (typeof POST_STATES)[number];

/** Who may begin a topic in a category: every member, or those of local authorities and institutions. */
export const POSTING = ["members", "authorities"] as const;
export type Posting = (typeof POSTING)[number];

/** How an author is named: with the organisation, or the organisation only. */
export const SHOWN_AS = ["person", "organisation"] as const;
export type ShownAs = (typeof SHOWN_AS)[number];

/** "We tried this here": what came of it. */
export const ADAPTATION_RESULTS = ["worked", "partly", "failed"] as const;
export type AdaptationResult = (typeof ADAPTATION_RESULTS)[number];

export const REACTIONS = ["helped_me", "we_do_this_too", "thank_you"] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Why somebody reports something. danger: a person is at risk; it goes before everything else. */
export const REPORT_REASONS = ["spam", "insult", "hatred", "private_data", "danger", "off_topic", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Why a coordinator decides what they decide: the same, and what keeps a board in order. */
export const MODERATION_REASONS = [...REPORT_REASONS, "duplicate", "order", "mistake"] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** What a coordinator may do. keep and reverse answer an appeal. */
export const MODERATION_ACTS = [
  "dismiss",
  "approve",
  "refuse",
  "hide",
  "show",
  "lock",
  "unlock",
  "move",
  "merge",
  "split",
  "warn",
  "suspend",
  "lift",
  "keep",
  "reverse",
] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

export const SUBJECT_KINDS = ["topic", "post", "organisation", "person", "appeal"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What brought a case before the coordinators: people, a newcomer's links, somebody who asks for a second look. */
export const CASE_CAUSES = ["report", "waiting", "appeal"] as const;
export type CaseCause = (typeof CASE_CAUSES)[number];

/** What a person may follow: the posts of a topic, the new topics of the others. */
export const FOLLOW_KINDS = ["topic", "category", "organisation", "skill"] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

/** answer: in a topic one began · reply: in a topic one follows · mention, helped, moderation: about oneself. */
export const NOTICE_KINDS = ["answer", "mention", "helped", "moderation", "reply", "new_topic"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** When a notice also goes by mail. */
export const MAIL_PACES = ["at_once", "daily", "weekly", "none"] as const;
export type MailPace = (typeof MAIL_PACES)[number];
export const DIGEST_PACES = ["daily", "weekly"] as const;
export type DigestPace = (typeof DIGEST_PACES)[number];

/** What a round looks for: the largest total, as many served as possible, the worst-off served best. */
export const OBJECTIVES = ["value", "participation", "fair"] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** running: computed · review: read by coordinators, nobody else knows · published: proposals · abandoned: set aside */
export const ROUND_STATES = ["running", "review", "published", "abandoned"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Who takes part in a partnership: the two worlds that must meet at each step, those it serves, and who helps. */
export const PARTICIPANT_ROLES = ["institution", "civil_society", "beneficiary", "volunteer", "elected"] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What stands between an agreement and its signature, unless a coordinator writes why not. */
export const MISSING_CODES = [
  "beneficiaries_missing",
  "institution_or_civil_society_missing",
  "elected_missing",
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** The life of a step of the agreement in force. dropped: a later agreement goes without it. */
export const STEP_STATES = ["planned", "done", "dropped"] as const;
export type StepState = (typeof STEP_STATES)[number];

export const PARTNERSHIP_ENDS = ["finished", "broken_off"] as const;
export type PartnershipEnd = (typeof PARTNERSHIP_ENDS)[number];

/** What an entry of a partnership's journal tells: a moment, a visit, hours given, what somebody learned. */
export const JOURNAL_KINDS = ["text", "visit", "hours", "learning"] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/**
 * What a half-yearly review asks, each on a scale from 1 to 5: what we brought, what we received, is it balanced, do
 * those it serves decide, are institutions and civil society on board, do we learn, do we go on.
 */
export const REVIEW_QUESTIONS = [
  "gave",
  "received",
  "balance",
  "beneficiaries",
  "together",
  "learning",
  "going_on",
] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

/** before: not to be answered yet · open · complete: all are in, read by all · closed: over, whoever answered is read */
export const REVIEW_STATES = ["before", "open", "complete", "closed"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How the term of a partnership ends: it goes on, its work is done, or it stops before. */
export const ENDINGS = ["renewed", "finished", "broken_off"] as const;
export type EndingHow = (typeof ENDINGS)[number];

/** Why a partnership may need a hand from the coordination, the heaviest reason first. */
export const PULSE_NEEDS = ["silent", "wide_gap", "one_sided", "without_agreement", "late_step", "unanswered"] as const;
export type PulseNeed = (typeof PULSE_NEEDS)[number];

/** A meeting between authorities: it is to come, it took place, or it will not. */
export const MEETING_STATES = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What is written of a meeting, each in its languages. */
export const MEETING_PARTS = ["title", "agenda", "minutes", "decision"] as const;
export type MeetingPart = (typeof MEETING_PARTS)[number];

/** The five fields of training, and whatever else is worth teaching. */
export const COURSE_FIELDS = [
  "global_learning",
  "sustainable_development",
  "interculturality",
  "international_citizenship",
  "employment",
  "other",
] as const;
export type CourseField = (typeof COURSE_FIELDS)[number];

export const COURSE_LEVELS = ["all", "beginner", "intermediate", "advanced"] as const;
export type CourseLevel = (typeof COURSE_LEVELS)[number];

/** draft: its organisers only · open: listed, takes people · closed: read by those who know it, takes nobody */
export const COURSE_STATES = ["draft", "open", "closed"] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export const COURSE_VISIBILITIES = ["public", "network"] as const;
export type CourseVisibility = (typeof COURSE_VISIBILITIES)[number];

/** held: attendance has been taken */
export const SESSION_STATES = ["planned", "held", "cancelled"] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** offered: a seat came free and is kept for them until they answer · left: by themselves, or by not answering */
export const ENROLMENT_STATES = ["enrolled", "waiting", "offered", "left", "attended", "absent"] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

export const LICENCES = ["CC-BY", "CC-BY-SA", "CC0"] as const;
export type Licence = (typeof LICENCES)[number];

/** A certificate's name is shown in full, or by its first letters. */
export const NAMES_SHOWN = ["full", "initials"] as const;
export type NameShown = (typeof NAMES_SHOWN)[number];

/** issued: its person has not said yet under which name · withdrawn: its person is forgotten */
export const BADGE_STATES = ["issued", "valid", "revoked", "withdrawn"] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

export const PATH_STATES = ["draft", "public"] as const;
export type PathState = (typeof PATH_STATES)[number];

/** What the house says of itself, in each of its languages; administrators may write it anew. */
export const HOUSE_PAGES = ["about", "take_part", "matching", "charter", "privacy", "accessibility", "legal"] as const;
export type HousePage = (typeof HOUSE_PAGES)[number];

/** Where each is read. */
export const HOUSE_ADDRESSES: Readonly<Record<HousePage, string>> = {
  about: "/about",
  take_part: "/take-part",
  matching: "/how-matching-works",
  charter: "/charter",
  privacy: "/privacy",
  accessibility: "/accessibility",
  legal: "/legal",
};
