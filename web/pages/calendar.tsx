// The addresses under which one's calendar is read: what there is, a new one shown once.
import type { CalendarLine } from "../../schema/contract/journal-views.ts";
import { list, longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function CalendarPage({ lines, errors }: { lines: CalendarLine[]; errors?: FormErrors }) {
  const words = useFrame().t.calendar;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href="/settings" label={words.back} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.secret}</p>
      {lines.map((line) => (
        <Line key={line.partnership} line={line} />
      ))}
    </Shell>
  );
}

function Line({ line }: { line: CalendarLine }) {
  const { t, locale, newKey } = useFrame();
  const words = t.calendar;
  const name = list(locale, line.names);
  const which = <Hidden name="partnership" value={line.partnership} />;
  return (
    <Card
      title={name}
      about={<span class="soft">{line.since ? words.since(longDate(locale, line.since)) : words.none}</span>}
    >
      <Buttons>
        <Form action="/calendar" idempotencyKey={newKey()} class="inline">
          {which}
          <Submit tone={line.since || line.partnership ? "quiet" : "main"} about={name}>
            {line.since ? words.again : words.make}
          </Submit>
        </Form>
        {line.since && (
          <Form action="/calendar/end" idempotencyKey={newKey()} class="inline">
            {which}
            <Submit tone="danger" about={name}>
              {words.end}
            </Submit>
          </Form>
        )}
      </Buttons>
    </Card>
  );
}

export function CalendarMadePage({ address }: { address: string }) {
  const words = useFrame().t.calendar;
  return (
    <Shell title={words.madeTitle} width="narrow" noindex>
      <Back href="/calendar" label={words.title} />
      <h1>{words.madeTitle}</h1>
      <p class="lead">{words.made}</p>
      <TextField name="address" type="url" label={words.address} value={address} autocomplete="off" />
      <p>
        <a href={address.replace(/^https?:/, "webcal:")}>{words.open}</a>
      </p>
      <h2>{words.how}</h2>
      <ul>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href="/calendar">{words.kept}</ButtonLink>
      </Buttons>
    </Shell>
  );
}
