using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Feedback;

internal sealed class FeedbackMapping
    : IEntityTypeConfiguration<Survey>,
        IEntityTypeConfiguration<SurveyLink>,
        IEntityTypeConfiguration<SurveyAnswer>,
        IEntityTypeConfiguration<SurveyReply>,
        IEntityTypeConfiguration<RetrospectiveNote>,
        IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.ToTable("Surveys");
        survey.Keyed();
        survey.BelongsTo<Offboarding, Survey>(row => row.OffboardingId);
        survey.HasIndex(row => new { row.WorkspaceId, row.OffboardingId }).IsUnique().HasDatabaseName("IX_Surveys_Case");
        survey.HasIndex(row => new { row.WorkspaceId, row.OpenUntil });
    }

    public void Configure(EntityTypeBuilder<SurveyLink> link)
    {
        link.ToTable("SurveyLinks");
        link.Keyed();
        link.BelongsTo<Survey, SurveyLink>(row => row.SurveyId);
        link.HasIndex(row => row.SecretHash).IsUnique();

        // A reminder goes once, also when two nodes find it due.
        link.HasIndex(row => new { row.WorkspaceId, row.SurveyId, row.Number }).IsUnique().HasDatabaseName("IX_SurveyLinks_Number");
    }

    public void Configure(EntityTypeBuilder<SurveyAnswer> answer)
    {
        answer.ToTable("SurveyAnswers");
        answer.Keyed();
        answer.BelongsTo<Survey, SurveyAnswer>(row => row.SurveyId);
        answer.HasIndex(row => new { row.WorkspaceId, row.SurveyId }).IsUnique().HasDatabaseName("IX_SurveyAnswers_Survey");
    }

    public void Configure(EntityTypeBuilder<SurveyReply> reply)
    {
        reply.ToTable("SurveyReplies");
        reply.Keyed();
        reply.BelongsTo<SurveyAnswer, SurveyReply>(row => row.AnswerId);
        reply.HasIndex(row => new { row.WorkspaceId, row.AnswerId, row.Question }).IsUnique().HasDatabaseName("IX_SurveyReplies_Question");
    }

    public void Configure(EntityTypeBuilder<RetrospectiveNote> note)
    {
        note.ToTable("RetrospectiveNotes");
        note.Keyed();
        note.BelongsTo<Offboarding, RetrospectiveNote>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<Lesson> lesson)
    {
        lesson.ToTable("Lessons");
        lesson.Keyed();
        lesson.BelongsTo<Offboarding, Lesson>(row => row.OffboardingId);
        lesson.BelongsTo<Relationship, Lesson>(row => row.RelationshipId);
    }
}
