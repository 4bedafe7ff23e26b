// English, first text of the page: privacy, true to what the programs do.
export const privacy = `
We keep as little as we can, we sell nothing, and nobody else is watching. Here are the details.

## What we keep about you

- **Your account**: your e-mail address, your name if you give it, your language, your choices of notices.
- **What you do for your organisation**: being its member or manager, proposing, answering, signing.
- **What you write**: topics, replies, journal, reviews, translations, attached files. Pictures are stripped of what the camera noted in them, the place included.
- **Your training**: the course sessions you enrol in, for which organisation, your seat or your place on the waiting list, whether you came, your feedback, your certificates.
- **Your drafts**: the topics and sheets you have not published yet. You alone read them.
- **Your reports**: what you tell the coordination about a message, which it alone reads.
- **What you have connected**: the public part of your passkeys and the name you give them; the address of your calendar, as a fingerprint; the device that receives your notices.
- **Your open sessions**: the device, in a few words, and the date. You see and close them in your settings.

There is no password. Sign-in links, sessions and tokens are kept only as fingerprints that cannot be read back.

## Who sees what

- **An organisation’s contact details** are read by its own members only, then by its partner once the coordination and both organisations have said yes.
- **Your e-mail address** is never shown to the public.
- **A partnership** is public only if all its organisations chose so; a person’s name, only if their consent was noted. Both can be taken back, with effect at once.
- **Your enrolments, your waiting and your attendance** are read only by you and by those who organise: the managers of the organisation that offers the course, those of the organisation that agreed to offer it too, and the coordination. They read your name and the organisation you come for, not your e-mail address. Everybody else sees numbers of seats only.
- **Your feedback on a session** is read by the same people, without your name.
- **A certificate** is issued to you by them; they know whether you have accepted it. You choose the name it carries, in full or as initials, and whether anyone may see it. A file you handed to somebody stays with them.
- **Those at risk** can be visible to the coordination alone. A place on the map is never more precise than the town.
- **Coordinators** read what they need to accompany and to moderate. What they decide is written in the network’s log.

## For how long

| What | Until |
| --- | --- |
| sign-in link | 20 minutes, once |
| session on a device | 60 days, or when you close it |
| invitation | 14 days |
| trace of a mail sent | 30 days |
| notice | 90 days |
| unsubscribe address, at the foot of a mail | 400 days |
| draft you do not come back to | 90 days |
| passkey, calendar address | as long as you keep it |
| device that receives your notices | until you sign out on it |
| token for programs | one year, or less if you say so |
| your account and texts | as long as you keep them |
| your enrolments, attendance, feedback and certificates | as long as you keep your account |

The **network’s log** keeps what was done and by which identifier, without your texts or your contact details. It cannot be erased: this is what proves that nothing was hidden. Once your account is erased, the identifier leads to nobody.

## Your device

Three cookies, not one more: the first keeps you signed in, the second the language you chose, the third keeps for five minutes, on the sign-in page, the address you have just typed. Drafts may stay in your browser until they are sent. No audience measurement, no advertising, no font or picture from elsewhere.

## Who helps us technically

The network is hosted by Cloudflare, which runs the pages, keeps the data, and can see devices’ network addresses during a visit. We do not record them; they serve only to slow abuse. If you ask for notices on a device, they pass through its browser’s service. Translation by machine is off, unless this page says otherwise.

## Your rights

In [your settings](/settings), without asking anyone:

- **take away** everything about you, as JSON or CSV;
- **correct** your name, your address, your texts;
- **erase** your account. What you wrote for others still reads, signed “a former member”; your files and contact details are gone. So are your enrolments, your place on waiting lists, your attendance and your feedback, and the seat you had in a session to come goes to the next person. Your certificates lose your name and their signature: their page says that they were withdrawn.

For anything else, write to us by replying to a mail from the network. And if our answer does not satisfy you, the French data protection authority receives complaints at [cnil.fr](https://www.cnil.fr/en).
`;
