// English, first text of the page: the legal notice, with what only the administration can fill in.
export const legal = `
## Who publishes

This network is published by **Le Partenariat**, an international solidarity organisation born in 1981 from the twinning of Lille and Saint-Louis in Senegal.

*To be completed by the administration before opening: the address of the seat, the registration number, the name of the person who directs the publication, an e-mail address and a telephone number.*

## Who hosts

Pages and data are hosted by Cloudflare, Inc., 101 Townsend Street, San Francisco, CA 94107, United States ([cloudflare.com](https://www.cloudflare.com)).

## Whose texts these are

Every text, picture or recording stays with whoever wrote or made it. By publishing it here they allow the network to show it, to translate it and to make it readable offline, until they take it back. Learning paths and courses carry the licence their authors chose.

[Open data](/open-data) are under [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/): use them again, naming “Le Partenariat” and their date.

## What we answer for

Organisations answer for what they write. The coordination reads proposals, moderates experiences, and acts as soon as an unlawful text is reported to it: there is a “Report” button on every message, and [the moderation log](/moderation/log) is public, without names. Every decision can be appealed.

The score of a meeting helps to choose; it is never a guarantee: find out for yourself before you commit.

## Personal data

They have [their own page](/privacy).

## The law that applies

French law, without taking from anyone the protection of the law of their own country.
`;
