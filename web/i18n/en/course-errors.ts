// Refusals about courses, sessions and places in them, in clear sentences.
import type { courseCodes as codes, courseFields as fields } from "../fr/course-errors.ts";

export const courseFields: typeof fields = {
  not_a_partner: () =>
    "Choose an organisation with which yours has an open partnership: a course offered together is offered with it.",
  ends_before_starts: () => "It ends before it starts: correct one of the two.",
  session_too_long: () => "A session lasts a year at most. For a longer course, plan several sessions.",
  session_in_the_past: () => "This session would already be over. Choose a date to come.",
  seats_both_sides: () => "Give the seats of both sides, or of neither.",
  seats_sum: () => "The seats of the North and the South must add up to the number of seats in all.",
  seats_taken: () => "More people are enrolled already: nobody’s seat is taken away.",
  seats_split: () =>
    "People are already enrolled or waiting: the seats can no longer be shared otherwise between North and South.",
  not_enrolled: () => "This person is not enrolled in this session.",
  not_yours: () => "You do not belong to this organisation.",
  side_needed: () => "The seats are shared between North and South: say on which side you live.",
};

export const courseCodes: typeof codes = {
  organisers_only: "Those who organise this course, and the coordination, may do this.",
  course_organisation_not_published:
    "Publish the organisation first: a course opens in the name of a published organisation. Until then it stays a draft.",
  course_was_open: "This course has been open already: it can be closed, but not become a draft again.",
  course_not_open: "This course takes no enrolments at the moment.",
  course_elsewhere: "This course is about something else than this need.",
  session_cancelled: "This session is cancelled.",
  session_held: "This session has taken place: attendance has been noted.",
  session_over: "This session is over.",
  session_begun: "This session has begun: its start can no longer be moved.",
  session_not_begun: "This session has not begun yet: attendance is noted once it has.",
  offer_passed: "The time to answer has passed, and the seat goes to the next person. You will be able to enrol again.",
  seats_moved: "Many people are enrolling at the same time. Try again in a moment.",
  feedback_after_attending: "Only people who came to this session can say what they think of it.",
};
