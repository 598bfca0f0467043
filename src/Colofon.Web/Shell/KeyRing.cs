using System.Xml.Linq;
using Colofon.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Shell;

/// <summary>Keeps the data protection ring in the database, so that every node reads every cookie.</summary>
internal sealed class KeyRing(IDbContextFactory<ColofonDb> databases, DatabaseChoice choice) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. EarlyQuestion.Texts(choice, "RingKeys", nameof(RingKey.Xml)).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.CreateDbContext();
        db.Add(new RingKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }
}
