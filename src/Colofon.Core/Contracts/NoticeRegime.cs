namespace Colofon.Contracts;

/// <summary>The special law, if any, that the contract lives under.</summary>
internal enum NoticeRegime
{
    /// <summary>An ordinary contract of services.</summary>
    None,

    /// <summary>Commercial agency, Ley 12/1992.</summary>
    Agency,

    /// <summary>Acting for the client: representation, gestoría; Código Civil 1732–1739.</summary>
    Mandate,

    Distribution,

    /// <summary>TRADE, the self-employed person who lives mostly on one client; Ley 20/2007.</summary>
    DependentSelfEmployed,

    Consumer,
}
