CREATE TABLE `reviews` (
	`partnership` text NOT NULL,
	`period` text NOT NULL,
	`organisation` text NOT NULL,
	`answers` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `period`, `organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `endings` (
	`partnership` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`term_ends` text,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`said` text NOT NULL,
	`created_at` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ending_yeses` (
	`partnership` text NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `partnership_pulse` (
	`partnership` text PRIMARY KEY NOT NULL,
	`open` integer NOT NULL,
	`last_sign` text NOT NULL,
	`gap` real,
	`gap_period` text DEFAULT '' NOT NULL,
	`agreed` integer DEFAULT 0 NOT NULL,
	`given_north` integer DEFAULT 0 NOT NULL,
	`given_south` integer DEFAULT 0 NOT NULL,
	`waivers` integer DEFAULT 0 NOT NULL,
	`late` integer DEFAULT 0 NOT NULL,
	`unanswered` integer DEFAULT 0 NOT NULL,
	`rank` integer DEFAULT 0 NOT NULL,
	`countries` text DEFAULT '' NOT NULL,
	`counted_on` text DEFAULT '' NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `partnership_pulse_rank` ON `partnership_pulse` (`rank`,`last_sign`,`partnership`,`given_north`,`given_south`,`countries`);--> statement-breakpoint
CREATE INDEX `partnership_pulse_counted` ON `partnership_pulse` (`counted_on`);--> statement-breakpoint
INSERT INTO partnership_pulse (partnership, open, last_sign) SELECT id, state = 'open', opened_at FROM partnerships;--> statement-breakpoint
CREATE TRIGGER partnership_pulse_begin AFTER INSERT ON partnerships BEGIN INSERT OR REPLACE INTO partnership_pulse (partnership, open, last_sign) VALUES (NEW.id, NEW.state = 'open', NEW.opened_at); END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_turn AFTER UPDATE ON partnerships BEGIN UPDATE partnership_pulse SET open = (NEW.state = 'open'), counted_on = '' WHERE partnership = NEW.id; END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_entry AFTER INSERT ON partnership_entries BEGIN UPDATE partnership_pulse SET last_sign = CASE WHEN NEW.organisation IS NULL THEN last_sign ELSE max(last_sign, NEW.created_at) END, counted_on = '' WHERE partnership = NEW.partnership; END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_journal AFTER INSERT ON journal_entries BEGIN UPDATE partnership_pulse SET last_sign = max(last_sign, NEW.created_at), counted_on = '' WHERE partnership = NEW.partnership; END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_journal_changed AFTER UPDATE ON journal_entries BEGIN UPDATE partnership_pulse SET counted_on = '' WHERE partnership = NEW.partnership; END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_topic AFTER INSERT ON topics WHEN NEW.partnership IS NOT NULL BEGIN UPDATE partnership_pulse SET last_sign = max(last_sign, NEW.bumped_at), counted_on = '' WHERE partnership = NEW.partnership; END;
--> statement-breakpoint
CREATE TRIGGER partnership_pulse_message AFTER UPDATE OF bumped_at ON topics WHEN NEW.partnership IS NOT NULL BEGIN UPDATE partnership_pulse SET last_sign = max(last_sign, NEW.bumped_at), counted_on = '' WHERE partnership = NEW.partnership; END;
