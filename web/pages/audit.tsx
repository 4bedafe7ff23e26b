// The log for administrators: what was done, in words, newest first, under the state of its chain.
import { Fragment } from "preact";
import type { AuditChain, AuditLine } from "../../schema/contract/audit.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

export interface AuditPageProps {
  items: AuditLine[];
  next: string | null;
  subject: string;
  chain: AuditChain;
}

const HOME = "/coordination/audit";

export function AuditPage({ items, next, subject, chain }: AuditPageProps) {
  const { t } = useFrame();
  const about = subject ? `&subject=${encodeURIComponent(subject)}` : "";
  return (
    <Shell title={t.audit.title}>
      <CoordinationNav current="audit" />
      <h1>{t.audit.title}</h1>
      <p class="lead">{t.audit.lead}</p>
      <ChainState chain={chain} />
      <Form action={HOME} method="get">
        <TextField name="subject" label={t.audit.subject} hint={t.audit.subjectHint} value={subject} type="search" />
        <Buttons>
          <Submit tone="quiet">{t.audit.filter}</Submit>
          {subject && (
            <ButtonLink href={HOME} tone="link">
              {t.audit.all}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
      {items.length === 0 ? (
        <Empty title={t.audit.empty}>{subject && <p>{t.audit.emptyAbout(subject)}</p>}</Empty>
      ) : (
        <Entries items={items} />
      )}
      <Pagination
        label={t.audit.pages}
        {...(next && { next: { href: `${HOME}?after=${next}${about}`, label: t.audit.older } })}
      />
    </Shell>
  );
}

/** In universal time, and said so: administrators sit in several countries. */
const moment = (locale: Locale, iso: string): string =>
  `${new Date(iso).toLocaleString(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })}\u00a0UTC`;

/** Ids, codes and addresses have no place to break a line by themselves. */
function Breakable({ text, pieces = /.{1,8}/gsu }: { text: string; pieces?: RegExp }) {
  return (text.match(pieces) ?? []).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

function Entries({ items }: { items: AuditLine[] }) {
  const { t, locale } = useFrame();
  const { columns } = t.audit;
  return (
    <Table
      caption={t.audit.title}
      captionHidden
      headers={[columns.seq, columns.at, columns.actor, columns.act, columns.subject, columns.detail].map((label) => ({
        label,
      }))}
      rows={items.map((item) => ({
        key: String(item.seq),
        cells: [
          item.seq,
          <When key="at" iso={item.at} text={moment(locale, item.at)} />,
          <Who key="who" item={item} />,
          t.audit.acts[item.act] ?? item.act,
          <a key="subject" href={`${HOME}?subject=${encodeURIComponent(item.subject)}`}>
            <Breakable text={item.subject} />
          </a>,
          <Detail key="detail" item={item} />,
        ],
      }))}
    />
  );
}

function Who({ item: { actor, name } }: { item: AuditLine }) {
  const { t } = useFrame();
  if (name)
    return (
      <span dir="auto">
        <Breakable text={name} pieces={/@?[^@]+/gu} />
      </span>
    );
  if (actor === "system") return t.audit.system;
  return actor === "anonymous" ? t.audit.anonymous : t.audit.unknown;
}

function Detail({ item: { detail, sealed } }: { item: AuditLine }) {
  const { t } = useFrame();
  const told = Object.keys(detail).length > 0;
  return (
    <>
      {told && (
        <code class="small">
          <Breakable text={JSON.stringify(detail)} />
        </code>
      )}{" "}
      {!sealed && <Tag>{t.audit.unsealed}</Tag>}
    </>
  );
}

function ChainState({ chain }: { chain: AuditChain }) {
  const { t, newKey } = useFrame();
  return (
    <Card title={t.audit.chain}>
      <LastCheck check={chain.check} />
      <p>{t.audit.sealed(chain.sealedUpTo, chain.lastEntry)}</p>
      {chain.head && (
        <p class="small soft">
          {t.audit.head}{" "}
          <code>
            <Breakable text={chain.head} />
          </code>{" "}
          {t.audit.headHint}
        </p>
      )}
      <Form action={`${HOME}/check`} idempotencyKey={newKey()}>
        <Submit tone="quiet">{t.audit.check}</Submit>
      </Form>
    </Card>
  );
}

function LastCheck({ check }: { check: AuditChain["check"] }) {
  const { t, locale } = useFrame();
  if (!check) return <p>{t.audit.never}</p>;
  const when = moment(locale, check.at);
  if (check.bad) {
    return (
      <Notice kind="bad" title={t.audit.bad} level={3}>
        <p>{t.audit.flaws[check.bad.why](check.bad.seq)}</p>
        <p>{t.audit.badWhen(when)}</p>
      </Notice>
    );
  }
  const say = check.done ? t.audit.good : t.audit.underWay;
  return (
    <Notice kind={check.done ? "good" : "wait"}>
      <p>{say(check.upTo, when)}</p>
    </Notice>
  );
}
