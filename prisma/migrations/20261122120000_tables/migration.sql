
-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "not_for_real_athletes" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "squad" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "squad_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMPTZ(3),
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "mailed_link" (
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "organisation_id" UUID,
    "membership_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailed_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "limiter" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "limiter_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "membership" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "roles" TEXT[],
    "lead_clinician" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "squad_coach" (
    "organisation_id" UUID NOT NULL,
    "squad_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "squad_coach_pkey" PRIMARY KEY ("organisation_id","squad_id","membership_id")
);

-- CreateTable
CREATE TABLE "athlete" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID,
    "squad_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "date_of_birth" DATE,
    "country" TEXT,
    "time_zone" TEXT,
    "phone" TEXT,
    "emergency_contact_name" TEXT,
    "emergency_contact_phone" TEXT,
    "guardian_name" TEXT,
    "guardian_phone" TEXT,
    "shares_training" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "athlete_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" UUID NOT NULL,
    "guardian_name" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "intake_draft" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "corrects_submission_id" UUID,
    "questionnaire_version" TEXT NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_draft_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "draft_section" (
    "organisation_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_section_pkey" PRIMARY KEY ("organisation_id","draft_id","section")
);

-- CreateTable
CREATE TABLE "submission" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "questionnaire_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "answers_hash" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID NOT NULL,
    "on_behalf" BOOLEAN NOT NULL,
    "corrects_submission_id" UUID,
    "idempotency_key" UUID NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,
    "tier" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "pain_now" SMALLINT,
    "pain_worst" SMALLINT,
    "rule_set_version" TEXT NOT NULL,
    "rule_set_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "flag" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "close_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "triage_entry" (
    "organisation_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "squad_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "search_given" TEXT NOT NULL,
    "tier" TEXT,
    "tier_rank" SMALLINT NOT NULL,
    "mode" TEXT,
    "categories" TEXT[],
    "neurological" BOOLEAN NOT NULL,
    "worsening" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "open_flags" SMALLINT NOT NULL,
    "pain_now" SMALLINT,
    "pain_change" SMALLINT,
    "shares_training" BOOLEAN NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "owner_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(3),
    "review_requested_at" TIMESTAMPTZ(3),
    "last_answer_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "triage_entry_pkey" PRIMARY KEY ("organisation_id","athlete_id")
);

-- CreateTable
CREATE TABLE "programme_assignment" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "library_version" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "programme_assignment_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "referral" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "urgency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "referred_to" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "ordered_by" UUID NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_on" DATE,
    "outcome" TEXT,
    "limits" TEXT,
    "next_review_on" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "end_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "review_request" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "note" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_roles" TEXT[],
    "kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "reason" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "audit_subject" (
    "organisation_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_subject_pkey" PRIMARY KEY ("organisation_id","athlete_id","event_id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "action_receipt" (
    "organisation_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "body_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_receipt_pkey" PRIMARY KEY ("organisation_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "squad_organisation_id_name_key" ON "squad"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "mailed_link_account_id_idx" ON "mailed_link"("account_id");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "membership"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organisation_id_account_id_key" ON "membership"("organisation_id", "account_id");

-- CreateIndex
CREATE INDEX "squad_coach_organisation_id_membership_id_idx" ON "squad_coach"("organisation_id", "membership_id");

-- CreateIndex
CREATE INDEX "athlete_organisation_id_squad_id_idx" ON "athlete"("organisation_id", "squad_id");

-- CreateIndex
CREATE UNIQUE INDEX "athlete_organisation_id_membership_id_key" ON "athlete"("organisation_id", "membership_id");

-- CreateIndex
CREATE INDEX "consent_organisation_id_athlete_id_idx" ON "consent"("organisation_id", "athlete_id");

-- CreateIndex
CREATE INDEX "intake_draft_organisation_id_athlete_id_idx" ON "intake_draft"("organisation_id", "athlete_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_draft_organisation_id_idempotency_key_key" ON "intake_draft"("organisation_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "submission_organisation_id_athlete_id_submitted_at_id_idx" ON "submission"("organisation_id", "athlete_id", "submitted_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "submission_organisation_id_idempotency_key_key" ON "submission"("organisation_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "assessment_organisation_id_athlete_id_assessed_at_id_idx" ON "assessment"("organisation_id", "athlete_id", "assessed_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "assessment_organisation_id_submission_id_key" ON "assessment"("organisation_id", "submission_id");

-- CreateIndex
CREATE INDEX "flag_organisation_id_athlete_id_idx" ON "flag"("organisation_id", "athlete_id");

-- CreateIndex
CREATE INDEX "triage_entry_organisation_id_tier_rank_waiting_since_athlet_idx" ON "triage_entry"("organisation_id", "tier_rank" DESC, "waiting_since", "athlete_id");

-- CreateIndex
CREATE INDEX "triage_entry_organisation_id_squad_id_tier_rank_waiting_sin_idx" ON "triage_entry"("organisation_id", "squad_id", "tier_rank" DESC, "waiting_since", "athlete_id");

-- CreateIndex
CREATE INDEX "triage_entry_organisation_id_search_idx" ON "triage_entry"("organisation_id", "search");

-- CreateIndex
CREATE INDEX "triage_entry_organisation_id_search_given_idx" ON "triage_entry"("organisation_id", "search_given");

-- CreateIndex
CREATE INDEX "programme_assignment_organisation_id_athlete_id_assigned_at_idx" ON "programme_assignment"("organisation_id", "athlete_id", "assigned_at" DESC);

-- CreateIndex
CREATE INDEX "referral_organisation_id_athlete_id_idx" ON "referral"("organisation_id", "athlete_id");

-- CreateIndex
CREATE INDEX "review_request_organisation_id_athlete_id_idx" ON "review_request"("organisation_id", "athlete_id");

-- CreateIndex
CREATE INDEX "note_organisation_id_athlete_id_written_at_idx" ON "note"("organisation_id", "athlete_id", "written_at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_at_id_idx" ON "audit_event"("organisation_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_subject_organisation_id_athlete_id_at_event_id_idx" ON "audit_subject"("organisation_id", "athlete_id", "at" DESC, "event_id" DESC);

-- CreateIndex
CREATE INDEX "audit_subject_organisation_id_event_id_idx" ON "audit_subject"("organisation_id", "event_id");

-- AddForeignKey
ALTER TABLE "squad" ADD CONSTRAINT "squad_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailed_link" ADD CONSTRAINT "mailed_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "squad_coach" ADD CONSTRAINT "squad_coach_organisation_id_squad_id_fkey" FOREIGN KEY ("organisation_id", "squad_id") REFERENCES "squad"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "squad_coach" ADD CONSTRAINT "squad_coach_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "athlete" ADD CONSTRAINT "athlete_organisation_id_squad_id_fkey" FOREIGN KEY ("organisation_id", "squad_id") REFERENCES "squad"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "athlete" ADD CONSTRAINT "athlete_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_draft" ADD CONSTRAINT "intake_draft_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_section" ADD CONSTRAINT "draft_section_organisation_id_draft_id_fkey" FOREIGN KEY ("organisation_id", "draft_id") REFERENCES "intake_draft"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organisation_id_submission_id_fkey" FOREIGN KEY ("organisation_id", "submission_id") REFERENCES "submission"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_entry" ADD CONSTRAINT "triage_entry_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_entry" ADD CONSTRAINT "triage_entry_organisation_id_squad_id_fkey" FOREIGN KEY ("organisation_id", "squad_id") REFERENCES "squad"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_entry" ADD CONSTRAINT "triage_entry_organisation_id_owner_id_fkey" FOREIGN KEY ("organisation_id", "owner_id") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_assignment" ADD CONSTRAINT "programme_assignment_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_assignment" ADD CONSTRAINT "programme_assignment_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_subject" ADD CONSTRAINT "audit_subject_organisation_id_event_id_fkey" FOREIGN KEY ("organisation_id", "event_id") REFERENCES "audit_event"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

