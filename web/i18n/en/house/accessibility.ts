// English, first text of the page: accessibility, with what is checked and what is not yet.
export const accessibility = `
This network is meant for everyone: on a shared phone, with a screen reader, with a keyboard, on a bad line, in full sun.

## Where we stand

We aim at **WCAG 2.2, level AA**. We claim no certified conformance: **no outside audit has taken place yet**, and this page is our own statement.

What programs check at every change:

- pages pass the automatic axe check without an error, in French and English, light and dark;
- nothing runs off a screen of 320 pixels;
- pages are read and forms are sent without JavaScript;
- no public page needs a script.

An automatic check finds fewer than half of the obstacles. The rest shows in use: tell us.

## How pages are made

Every drawing, map or chart has a text or a table that says the same. Colour never carries a meaning alone. The errors of a form are told at the top of the page, with a link to the question, and what you had written is still there. Movement stops if your device asks for it.

## What is not right yet

- Texts written by members are not all translated, and their pictures do not always have a description.
- Sound recordings and videos have no transcript, unless their author wrote one.
- Attached documents (PDF) are as members made them: we do not correct them.
- The pages are not yet in Spanish, Portuguese or Arabic.
- Too few people who use a screen reader have tried the network so far.

## An obstacle?

Write to us by replying to a mail from the network, or ask the coordination. Say which page, what you wanted to do and what stopped you. In France, if our answer does not come or is not enough, the [Defender of Rights](https://www.defenseurdesdroits.fr/en) can be asked free of charge.
`;
