using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Storage;

internal static class Mapping
{
    /// <summary>The key is the workspace and the row's own key, so a link across workspaces cannot be written.</summary>
    public static void Keyed<TRow>(this EntityTypeBuilder<TRow> row, string own = "Id")
        where TRow : class, IOwned => row.HasKey(nameof(IOwned.WorkspaceId), own);

    public static ReferenceCollectionBuilder<TOwner, TRow> BelongsTo<TOwner, TRow>(
        this EntityTypeBuilder<TRow> row,
        Expression<Func<TRow, object?>> key
    )
        where TOwner : class, IOwned
        where TRow : class, IOwned =>
        row.HasOne<TOwner>()
            .WithMany()
            .HasForeignKey(nameof(IOwned.WorkspaceId), key.GetPropertyAccess().Name)
            .OnDelete(DeleteBehavior.Restrict);
}
