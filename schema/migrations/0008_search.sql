CREATE TABLE `search_docs` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject` text NOT NULL,
	`topic` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_subject` ON `search_docs` (`subject`);--> statement-breakpoint
CREATE INDEX `search_docs_topic` ON `search_docs` (`topic`) WHERE topic IS NOT NULL;--> statement-breakpoint
CREATE TABLE `search_stale` (
	`subject` text PRIMARY KEY NOT NULL,
	`mark` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_topics USING fts5(facets, title0, body0, labels0, title1, body1, labels1, title2, body2, labels2, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_:.'");--> statement-breakpoint
CREATE VIRTUAL TABLE search_posts USING fts5(facets, body0, body1, body2, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_:.'");--> statement-breakpoint
CREATE VIRTUAL TABLE search_organisations USING fts5(facets, title0, body0, labels0, title1, body1, labels1, title2, body2, labels2, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_:.'");--> statement-breakpoint
CREATE VIRTUAL TABLE search_names USING fts5(facets, name0, name1, name2, content='', contentless_delete=1, tokenize='trigram');
