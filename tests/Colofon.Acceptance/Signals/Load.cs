namespace Colofon.Acceptance.Signals;

/// <summary>What one week of a relationship left behind; hours are whole and all billable, an invoice has a net amount.</summary>
internal sealed record Load(int Inbound = 0, int Outside = 0, int Hours = 0, decimal Net = 0);
