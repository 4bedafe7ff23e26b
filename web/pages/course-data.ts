// What schema.org calls a course, each of its sessions, and a session as an event. Never the link to come by.
import type { Course } from "../../schema/contract/courses.ts";
import type { Session } from "../../schema/contract/sessions.ts";

const house = (organisation: { id: string; name: string }, origin: string) => ({
  "@type": "Organization",
  "@id": `${origin}/organisations/${organisation.id}`,
  name: organisation.name,
  url: `${origin}/organisations/${organisation.id}`,
});

/** Those who offer it, a partner only once it has agreed. */
const providers = ({ organisation, partner }: Course, origin: string) =>
  [organisation, ...(partner?.agreed ? [partner] : [])].map((one) => house(one, origin));

type Placed = Pick<Session, "id" | "place" | "town" | "country">;

/** At a distance: where one learns how to join is its page. */
const placeOf = ({ id, place, town, country }: Placed, origin: string) =>
  country === ""
    ? { "@type": "VirtualLocation", url: `${origin}/sessions/${id}` }
    : {
        "@type": "Place",
        name: place || town || country,
        address: { "@type": "PostalAddress", ...(town && { addressLocality: town }), addressCountry: country },
      };

export function courseData(course: Course, sessions: readonly Session[], origin: string): object {
  const { id, title, summary, lang } = course;
  return {
    "@type": "Course",
    "@id": `${origin}/courses/${id}`,
    name: title,
    description: summary || title,
    url: `${origin}/courses/${id}`,
    inLanguage: lang,
    isAccessibleForFree: true,
    provider: providers(course, origin),
    hasCourseInstance: sessions
      .filter(({ state }) => state === "planned")
      .map((session) => ({
        "@type": "CourseInstance",
        courseMode: session.country === "" ? "Online" : "Onsite",
        startDate: session.starts,
        endDate: session.ends,
        inLanguage: session.lang,
        location: placeOf(session, origin),
        url: `${origin}/sessions/${session.id}`,
      })),
  };
}

export function sessionData(course: Course, session: Session, origin: string): object {
  const remote = session.country === "";
  return {
    "@type": "EducationEvent",
    "@id": `${origin}/sessions/${session.id}`,
    name: course.title,
    ...(course.summary && { description: course.summary }),
    url: `${origin}/sessions/${session.id}`,
    startDate: session.starts,
    endDate: session.ends,
    eventStatus: `https://schema.org/${session.state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${remote ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
    inLanguage: session.lang,
    location: placeOf(session, origin),
    organizer: providers(course, origin),
    maximumAttendeeCapacity: session.seats,
  };
}
