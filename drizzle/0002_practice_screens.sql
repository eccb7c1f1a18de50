CREATE TABLE "billed_codes" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"service_date" date NOT NULL,
	"code" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "billed_codes_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "billed_codes_state" CHECK ("billed_codes"."state" in ('sent', 'accepted', 'rejected', 'paid', 'denied', 'voided'))
);
--> statement-breakpoint
ALTER TABLE "billed_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "code_releases" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"from_date" date NOT NULL,
	"through_date" date,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"row_count" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "code_releases_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "code_releases_kind" CHECK ("code_releases"."kind" in ('icd10cm', 'ncci_ptp')),
	CONSTRAINT "code_releases_in_order" CHECK ("code_releases"."through_date" >= "code_releases"."from_date")
);
--> statement-breakpoint
CREATE TABLE "diagnosis_codes" (
	"release_id" uuid NOT NULL,
	"code" text NOT NULL,
	"is_billable" boolean NOT NULL,
	"short_title" text NOT NULL,
	"long_title" text NOT NULL,
	CONSTRAINT "diagnosis_codes_release_id_code_pk" PRIMARY KEY("release_id","code")
);
--> statement-breakpoint
CREATE TABLE "ncci_pairs" (
	"release_id" uuid NOT NULL,
	"column1" text NOT NULL,
	"column2" text NOT NULL,
	"from_date" date NOT NULL,
	"through_date" date,
	"indicator" integer NOT NULL,
	CONSTRAINT "ncci_pairs_release_id_column1_column2_from_date_pk" PRIMARY KEY("release_id","column1","column2","from_date"),
	CONSTRAINT "ncci_pairs_indicator" CHECK ("ncci_pairs"."indicator" in (0, 1, 9))
);
--> statement-breakpoint
CREATE TABLE "group_facilitators" (
	"practice_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "group_facilitators_practice_id_group_id_provider_id_pk" PRIMARY KEY("practice_id","group_id","provider_id")
);
--> statement-breakpoint
ALTER TABLE "group_facilitators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rows" (
	"practice_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	CONSTRAINT "import_rows_practice_id_import_id_table_name_row_id_pk" PRIMARY KEY("practice_id","import_id","table_name","row_id"),
	CONSTRAINT "import_rows_table" CHECK ("import_rows"."table_name" in ('patients', 'coverages', 'diagnoses', 'authorizations'))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"state" text NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"total_count" integer NOT NULL,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"problem" text,
	"finished_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('practice_file', 'patients', 'coverages', 'authorizations')),
	CONSTRAINT "imports_state" CHECK ("imports"."state" in ('running', 'done', 'failed', 'undone')),
	CONSTRAINT "imports_counts" CHECK ("imports"."done_count" between 0 and "imports"."total_count")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"provider_id" uuid,
	"secret_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('owner', 'clinician', 'admin')),
	CONSTRAINT "invitations_clinician_is_a_provider" CHECK ("invitations"."role" <> 'clinician' or "invitations"."provider_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_notes" (
	"practice_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"topic" text DEFAULT '' NOT NULL,
	"narrative" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "group_notes_practice_id_session_id_pk" PRIMARY KEY("practice_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "group_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_notes" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"participation" text DEFAULT '' NOT NULL,
	"response" text DEFAULT '' NOT NULL,
	"plan_link" text DEFAULT '' NOT NULL,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_notes_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "member_notes_once_a_session" UNIQUE("practice_id","session_id","patient_id"),
	CONSTRAINT "member_notes_signed_by_somebody" CHECK (("member_notes"."signed_at" is null) = ("member_notes"."signed_by" is null))
);
--> statement-breakpoint
ALTER TABLE "member_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "note_addenda" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "note_addenda_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "note_addenda" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "authorizations" DROP CONSTRAINT "authorizations_number";--> statement-breakpoint
ALTER TABLE "hours_exceptions" DROP CONSTRAINT "hours_exceptions_one_a_day";--> statement-breakpoint
ALTER TABLE "diagnoses" DROP CONSTRAINT "diagnoses_position";--> statement-breakpoint
ALTER TABLE "authorizations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "authorizations" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "fees" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "fees" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "every_weeks" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "week_of_month" integer;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hours_exceptions" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "hours_exceptions" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "preferred_name" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "used_visits" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "payers" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "keeps_notes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "is_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "billed_codes" ADD CONSTRAINT "billed_codes_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billed_codes" ADD CONSTRAINT "billed_codes_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billed_codes" ADD CONSTRAINT "billed_codes_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnosis_codes" ADD CONSTRAINT "diagnosis_codes_release_id_code_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."code_releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ncci_pairs" ADD CONSTRAINT "ncci_pairs_release_id_code_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."code_releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_facilitators" ADD CONSTRAINT "group_facilitators_group" FOREIGN KEY ("practice_id","group_id") REFERENCES "public"."groups"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_facilitators" ADD CONSTRAINT "group_facilitators_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import" FOREIGN KEY ("practice_id","import_id") REFERENCES "public"."imports"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_user" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_user" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_notes" ADD CONSTRAINT "group_notes_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_notes" ADD CONSTRAINT "member_notes_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_notes" ADD CONSTRAINT "member_notes_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_notes" ADD CONSTRAINT "member_notes_signer" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_addenda" ADD CONSTRAINT "note_addenda_note" FOREIGN KEY ("practice_id","note_id") REFERENCES "public"."member_notes"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_addenda" ADD CONSTRAINT "note_addenda_writer" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "billed_codes_of_patient" ON "billed_codes" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "diagnosis_codes_by_code" ON "diagnosis_codes" USING btree ("code");--> statement-breakpoint
CREATE INDEX "group_facilitators_of_provider" ON "group_facilitators" USING btree ("practice_id","provider_id");--> statement-breakpoint
CREATE INDEX "imports_by_time" ON "imports" USING btree ("practice_id","created_at");--> statement-breakpoint
CREATE INDEX "member_notes_of_patient" ON "member_notes" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "note_addenda_of_note" ON "note_addenda" USING btree ("practice_id","note_id");--> statement-breakpoint
CREATE UNIQUE INDEX "authorizations_number" ON "authorizations" USING btree ("practice_id","patient_id","payer_id","number") WHERE "authorizations"."archived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hours_exceptions_one_a_day" ON "hours_exceptions" USING btree ("practice_id","location_id","exception_date") WHERE "hours_exceptions"."archived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "diagnoses_position" ON "diagnoses" USING btree ("practice_id","patient_id","position") WHERE "diagnoses"."archived_at" is null;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_every_weeks" CHECK ("series"."every_weeks" in (1, 2));--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_week_of_month" CHECK ("series"."week_of_month" in (1, 2, 3, 4, -1));--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_in_order" CHECK ("series"."through_date" >= "series"."from_date");--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_in_order" CHECK ("diagnoses"."through_date" >= "diagnoses"."from_date");--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "billed_codes" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "group_facilitators" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "import_rows" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "imports" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_link" ON "invitations" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('app.practice_id', true), '') is null and secret_hash = nullif(current_setting('app.invitation', true), ''));--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "group_notes" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "member_notes" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "note_addenda" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);