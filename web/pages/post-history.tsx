// What a post said, version by version.
import type { Post, PostVersion } from "../../schema/contract/board.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Shell } from "./shell.tsx";

export function PostHistoryPage({ post, versions }: { post: Post; versions: PostVersion[] }) {
  const { t, locale } = useFrame();
  const words = t.board.history;
  return (
    <Shell title={words.title} noindex>
      <Back href={`/topics/${post.topic}?from=${post.seq}#${post.id}`} label={words.back} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {versions.map(({ version, title, html, at }, place) => (
        <section key={version} class="card">
          <h2>{place === 0 ? words.present : words.version(version, longDate(locale, at))}</h2>
          {title && (
            <p dir="auto">
              <strong>{title}</strong>
            </p>
          )}
          <Prose html={html} lang={post.lang} />
        </section>
      ))}
    </Shell>
  );
}
