using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Guests.Exchange;

internal sealed class ExchangeMapping
    : IEntityTypeConfiguration<GivenFile>,
        IEntityTypeConfiguration<GivenFileEnd>,
        IEntityTypeConfiguration<LeftFile>,
        IEntityTypeConfiguration<GuestQuestion>,
        IEntityTypeConfiguration<QuestionAnswer>
{
    public void Configure(EntityTypeBuilder<GivenFile> file)
    {
        file.ToTable("GivenFiles");
        file.Keyed();
        file.BelongsTo<Offboarding, GivenFile>(row => row.OffboardingId);
        file.BelongsTo<ReleasedCopy, GivenFile>(row => row.CopyId);
    }

    public void Configure(EntityTypeBuilder<GivenFileEnd> end)
    {
        end.ToTable("GivenFileEnds");
        end.Keyed();
        end.BelongsTo<GivenFile, GivenFileEnd>(row => row.GivenFileId);
        end.HasIndex(row => new { row.WorkspaceId, row.GivenFileId }).IsUnique().HasDatabaseName("IX_GivenFileEnds_File");
    }

    public void Configure(EntityTypeBuilder<LeftFile> file)
    {
        file.ToTable("LeftFiles");
        file.Keyed();
        file.BelongsTo<Offboarding, LeftFile>(row => row.OffboardingId);
        file.BelongsTo<Invitation, LeftFile>(row => row.InvitationId);
        file.Ignore(row => row.IsWhole);
    }

    public void Configure(EntityTypeBuilder<GuestQuestion> question)
    {
        question.ToTable("GuestQuestions");
        question.Keyed();
        question.BelongsTo<Offboarding, GuestQuestion>(row => row.OffboardingId);
        question.BelongsTo<Invitation, GuestQuestion>(row => row.InvitationId);
    }

    public void Configure(EntityTypeBuilder<QuestionAnswer> answer)
    {
        answer.ToTable("QuestionAnswers");
        answer.Keyed();
        answer.BelongsTo<GuestQuestion, QuestionAnswer>(row => row.QuestionId);
        answer.BelongsTo<ReleasedCopy, QuestionAnswer>(row => row.CopyId);
        answer.HasIndex(row => new { row.WorkspaceId, row.QuestionId }).IsUnique().HasDatabaseName("IX_QuestionAnswers_Question");
    }
}
