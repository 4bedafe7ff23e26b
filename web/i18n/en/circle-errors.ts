// Refusals about circles, in clear sentences.
import type { circleCodes as codes, circleFields as fields } from "../fr/circle-errors.ts";

export const circleFields: typeof fields = {
  circle_size: () => "A circle gathers three or four organisations.",
  circle_one_side: () => "A circle gathers at least one organisation of each side, North and South.",
  circle_nothing_given: () =>
    "One of these organisations gives nothing that the next one looks for, or shares no language with it.",
  circle_lost_member: () => "One of these organisations has left the circle: it cannot be put back like this.",
  circle_leaves_out: () => "Those who are still partners stay together: the circle that follows includes all of them.",
};

export const circleCodes: typeof codes = {
  circle_member_unavailable:
    "One of these organisations cannot commit now: paused, away, or already as busy as it wishes to be.",
  circle_apart:
    "Two of these organisations cannot be brought together like this: partners already, kept apart, or a no within the year.",
  circle_too_many_pending: "One of these organisations already has three requests waiting for its answer.",
  circle_no_room_there: "One of the organisations of the circle already carries as many partnerships as it can.",
  circle_not_partners: "Your organisation is not part of a partnership opened by this circle.",
  circle_proposed: "This circle is still waiting for the answers of its members.",
  circle_accepted: "All the members of the circle have said yes already: the partnership is open.",
  circle_broken: "This circle has stopped: one of its members is no longer part of it.",
  circle_repaired: "Another circle has taken the place of this one.",
  circle_closed: "This circle is over.",
};
