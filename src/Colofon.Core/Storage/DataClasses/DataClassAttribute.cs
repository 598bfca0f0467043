namespace Colofon.Storage;

[AttributeUsage(AttributeTargets.Property)]
public abstract class DataClassAttribute(DataClass dataClass) : Attribute
{
    public DataClass DataClass { get; } = dataClass;
}
