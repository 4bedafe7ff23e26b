// What somebody follows, by sort; each can be let go.
import type { Follow } from "../../schema/contract/notices.ts";
import type { FollowKind } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { FollowButton } from "./follow-button.tsx";
import { Shell } from "./shell.tsx";

const ADDRESS: Record<FollowKind, (subject: string) => string> = {
  topic: (id) => `/topics/${id}`,
  category: (id) => `/topics?category=${id}`,
  organisation: (id) => `/organisations/${id}`,
  skill: (id) => `/topics?tag=${id}`,
};

export function FollowsPage({ items, next }: { items: Follow[]; next: string | null }) {
  const { t } = useFrame();
  const words = t.noticesBoard.follow;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Back href="/notices" label={t.noticesBoard.title} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {items.length === 0 && (
        <Empty title={words.none} action={{ href: "/topics", label: words.browse }}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {[...Map.groupBy(items, ({ kind }) => kind)].map(([kind, follows]) => (
        <section key={kind}>
          <h2>{words.kinds[kind]}</h2>
          <ul class="plain stack">
            {follows.map((follow) => (
              <One key={follow.subject} follow={follow} />
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        label={words.pages}
        {...(next && { next: { href: `/follows?after=${encodeURIComponent(next)}`, label: words.next } })}
      />
    </Shell>
  );
}

function One({ follow: { kind, subject, label } }: { follow: Follow }) {
  const words = useFrame().t.noticesBoard.follow;
  return (
    <li class="row">
      {label === null ? (
        <span class="soft">{words.gone}</span>
      ) : (
        <a href={ADDRESS[kind](subject)} dir="auto">
          {label}
        </a>
      )}
      <FollowButton {...{ kind, subject }} following back="/follows" about={label ?? words.gone} />
    </li>
  );
}
