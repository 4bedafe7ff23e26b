// Refusals about meetings, about being public and about leaving, in clear sentences.
import type { meetingCodes as codes, meetingFields as fields } from "../fr/meeting-errors.ts";

export const meetingFields: typeof fields = {
  no_such_day: () => "There is no such day or hour in the calendar.",
  time_skipped: (p) =>
    `This hour does not exist that day in that place: the clocks go forward, straight to ${p.next}. Choose an hour before or after.`,
  time_twice: () =>
    "This hour comes twice that day in that place: the clocks go back. Say whether it is the first or the second.",
  unknown_zone: () => "This time zone is not known. It is written like Africa/Dakar or Europe/Paris.",
  meeting_language: () => "This meeting is not in that language.",
  meeting_language_written: () => "There are texts in the language you take away: empty them first.",
  meeting_about: () => "A meeting belongs to a partnership or to a category of the board: to one of the two.",
  meeting_alone: () => "Nobody meets alone: invite at least one other organisation.",
  category_without_meetings: () => "Meetings are held in the category where authorities talk to each other.",
  link_web: () => "The address of a video call begins with https://.",
  participant_forgotten: () => "This person asked not to be named any more: only their role stays.",
};

export const meetingCodes: typeof codes = {
  meeting_authorities_only:
    "The authorities and institutions that take part, and the coordinators, look after this meeting.",
  meeting_held: "This meeting was held: its time and its guests no longer change.",
  meeting_cancelled: "This meeting is cancelled: call another one.",
  meeting_not_begun: "This meeting has not begun yet: it cannot have been held.",
  meeting_not_held: "Say first that the meeting was held: the minutes and the decisions come after.",
  not_partners: "This organisation is not, or no longer, part of this partnership.",
  already_forgotten: "This person is no longer named already.",
};
