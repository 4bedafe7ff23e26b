// English, first text of the page: how to take part.
export const takePart = `
## You are an organisation

1. **Open an account** with your e-mail address, on [the sign-in page](/sign-in). There is no password: a link is sent to you.
2. **Create your organisation’s profile.** One question a page; stop whenever you like, everything is kept.
3. **Say what you bring and what you look for.** This matters most. You know more than you think: what seems ordinary to you may be what someone else has been looking for over months.
4. **Publish it.** You choose who sees you: anyone, members of the network, or the coordination alone if being seen is dangerous.
5. **Propose a meeting**, or wait for a proposal. Your contact details stay hidden until the coordination and both organisations have said yes.

Nothing costs money.

## You teach or train

Public [experiences](/topics) are read without an account and print well. Use them in class or in training; if they helped you, tell their authors.

## You are a citizen

Read, [search](/search), follow the news in your feed reader. And talk about the network to your town hall, the school round the corner, the association you belong to: they are the ones who join, and it is often someone like you who brings them.

## You look for data

Everything public is [open data](/open-data), IATI files included.

## A slow line, an old phone

The network is made for that. Pages are light, they work without JavaScript, and what you write is not lost when the line drops.

## A question, a difficulty

Write to us by replying to any mail from the network. If someone is in danger, there is a “Report” button on every message, and the coordination reads those first.
`;
