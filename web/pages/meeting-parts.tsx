// What the pages of meetings share: when one is, by which clocks, and what it is about.
import type { MeetingAbout, MeetingLine } from "../../schema/contract/meeting-views.ts";
import type { MeetingState } from "../../schema/vocabulary.ts";
import { placeOfTime, spellIn } from "../i18n/meeting-time.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";

export const MEETING_TONES: Record<MeetingState, TagTone> = { planned: "wait", held: "good", cancelled: "plain" };

/** Said by the clocks of one place. */
export function ClockLine({ at, zone }: { at: { startsAt: string; endsAt: string }; zone: string }) {
  const { locale } = useFrame();
  return (
    <>
      <When iso={at.startsAt} text={spellIn(locale, at, zone)} />
      <br />
      <span class="soft small">{placeOfTime(locale, at, zone)}</span>
    </>
  );
}

export function useAbout(): (about: MeetingAbout) => { href: string; label: string } {
  const { t } = useFrame();
  return (about) =>
    about.kind === "partnership"
      ? { href: `/partnerships/${about.id}`, label: t.meetings.list.with(about.names) }
      : { href: `/topics?category=${encodeURIComponent(about.id)}`, label: about.label };
}

/** `within`: on the page of what it is about, which is then not said again. */
export function MeetingCard({ line, within = false }: { line: MeetingLine; within?: boolean }) {
  const { t, locale } = useFrame();
  const about = useAbout()(line.about);
  return (
    <Card
      title={<span lang={line.lang === locale ? undefined : line.lang}>{line.title}</span>}
      level={3}
      href={`/meetings/${line.id}`}
      about={
        <>
          <Tag tone={MEETING_TONES[line.state]}>{t.meetings.states[line.state]}</Tag>
          {!within && (
            <span class="soft" dir="auto">
              {about.label}
            </span>
          )}
        </>
      }
    >
      <p>
        <ClockLine at={line} zone={line.timeZone} />
      </p>
      {line.place && (
        <p class="soft" dir="auto">
          {line.place}
        </p>
      )}
    </Card>
  );
}
