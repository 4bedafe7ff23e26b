// A refusal or a failure, with a way on.
import { useFrame } from "../ui/frame.ts";
import { Shell } from "./shell.tsx";

export function ErrorPage(props: { status: number; title: string }) {
  const { t, reader, path } = useFrame();
  return (
    <Shell title={props.status === 404 ? t.errors.notFoundTitle : t.errors.pageTitle} width="narrow">
      <h1>{props.status === 404 ? t.errors.notFoundTitle : t.errors.pageTitle}</h1>
      <p class="lead">{props.title}</p>
      <p class="actions">
        {props.status === 401 && !reader ? (
          <a class="button" href={`/sign-in?next=${encodeURIComponent(path)}`}>
            {t.errors.signIn}
          </a>
        ) : (
          <a class="button quiet" href={reader ? "/today" : "/"}>
            {t.errors.home}
          </a>
        )}
      </p>
    </Shell>
  );
}
